import { sectionNamed } from '../../../domain/profile/cv/section-names';
import type { Row } from './fragment';

/** Where several texts begin that have something on their left. */
export function leftEdges(rows: readonly Row[]): number[] {
  const starts = rows
    .flatMap((row) => row.map((fragment) => fragment.left))
    .sort((one, other) => one - other);
  const first = starts[0] ?? 0;
  const edges: number[] = [];
  for (const start of starts) {
    const isNew = start - (edges.at(-1) ?? first) > 3;
    if (isNew && starts.filter((other) => other >= start && other <= start + 3).length >= 3)
      edges.push(start);
  }
  return edges;
}

/** Runs of rows in which no text reaches over the edge. */
export function bandsAround(rows: readonly Row[], edge: number): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = [];
  let from = 0;
  rows.forEach((row, at) => {
    if (!row.some((fragment) => fragment.left < edge - 3 && fragment.right > edge - 2)) return;
    if (at > from) bands.push({ from, to: at });
    from = at + 1;
  });
  if (rows.length > from) bands.push({ from, to: rows.length });
  return bands.map((band) => trimmed(rows, edge, band));
}

/**
 * Rows at either end with text on one side only and clearly apart are not part of the columns, unless they are on
 * the side that goes on: a long column beside a short one is whole.
 */
function trimmed(rows: readonly Row[], edge: number, band: { from: number; to: number }) {
  let { from } = band;
  const isRight = (row: Row | undefined) => row?.some((fragment) => fragment.left >= edge - 3) ?? false;
  const isLeft = (row: Row | undefined) => row?.some((fragment) => fragment.left < edge - 3) ?? false;
  // A heading over both columns stands on the left alone, with more letters or more room than what follows.
  while (from < band.to && isLeft(rows[from]) && !isRight(rows[from]) && isLarger(rows[from], rows[from + 1]))
    from += 1;
  let { to } = band;
  // A heading at the foot of the left column that names what follows below both belongs there.
  const isName = (row: Row | undefined) => row?.every(({ text }) => sectionNamed(text) !== null) ?? false;
  while (to < rows.length && to - 1 > from && isName(rows[to - 1]) && !isRight(rows[to - 1])) to -= 1;
  return { from, to };
}

function isLarger(row: Row | undefined, next: Row | undefined): boolean {
  return (row?.[0]?.height ?? 0) > (next?.[0]?.height ?? 0) * 1.25;
}
