import type { DocumentLine } from '../../../domain/document-text';
import type { PrintedLine } from './printed-line';

/**
 * Which column of the document a line stands in, from 0: columns of all pages are compared by where they begin, so
 * that a column that goes on alone on the next page is still the same. Nothing where there are no columns.
 */
export function columnsOf(
  lines: readonly PrintedLine[],
): (line: PrintedLine) => Pick<DocumentLine, 'column'> {
  const leftOf = new Map<number, number>();
  for (const { region, left } of lines) leftOf.set(region, Math.min(left, leftOf.get(region) ?? left));
  const lefts: number[] = [];
  for (const region of new Set(lines.filter((line) => line.isColumn).map((line) => line.region))) {
    const left = leftOf.get(region) ?? 0;
    if (!lefts.some((known) => Math.abs(known - left) < 15)) lefts.push(left);
  }
  lefts.sort((one, other) => one - other);
  return ({ region, isColumn }) => {
    const left = leftOf.get(region) ?? 0;
    const column = lefts.findIndex((known) => Math.abs(known - left) < 15);
    return column > 0 || (isColumn && column === 0) ? { column } : {};
  };
}
