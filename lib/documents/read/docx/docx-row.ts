import type { DocumentLine } from '../../../domain/document-text';

/**
 * A table row as lines. Where each cell is a plain line, they are one line with tabs, as it reads ("2019	Nurse");
 * otherwise the cells follow each other, each line knowing its row and column.
 */
export function linesOfRow(cells: readonly (readonly DocumentLine[])[], row: number): DocumentLine[] {
  const filled = cells.map((lines, column) => ({ lines, column })).filter(({ lines }) => lines.length > 0);
  if (filled.length < 2) return filled.flatMap(({ lines }) => [...lines]);
  const first = filled[0]?.lines[0];
  if (
    first !== undefined &&
    filled.every(({ lines }) => lines.length === 1 && lines[0]?.style === undefined)
  ) {
    return [
      joined(
        filled.flatMap(({ lines }) => lines),
        row,
      ),
    ];
  }
  return filled.flatMap(({ lines, column }) => lines.map((line) => ({ row, column, ...line })));
}

function joined(lines: readonly DocumentLine[], row: number): DocumentLine {
  const sizes = lines.flatMap((line) => line.size ?? []);
  const links = lines.flatMap((line) => line.links ?? []);
  return {
    text: lines.map((line) => line.text).join('\t'),
    place: lines[0]?.place ?? 'body',
    row,
    ...(sizes.length > 0 ? { size: Math.max(...sizes) } : {}),
    ...(lines.every((line) => line.isBold) ? { isBold: true } : {}),
    ...(lines[0]?.isApart ? { isApart: true } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}
