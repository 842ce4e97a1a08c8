import { differing } from './held-row';
import { type FoundConflict, textOf } from './merge-remote';
import type { Columns } from './operation';

/** What remains to be written, and the texts that came while the person wrote. */
interface WrittenOver {
  columns: Columns;
  conflicts: FoundConflict[];
}

/**
 * Holds a change against the row as it is now. `over` is what the person saw in long texts when they began: a text that
 * they left as it was is not written over a newer one, and of two new texts both are kept.
 */
export function writtenOver(
  row: Columns,
  columns: Columns,
  over: Columns,
  longTexts: readonly string[],
): WrittenOver {
  const overtaken = longTexts.filter(
    (column) =>
      Object.hasOwn(columns, column) &&
      Object.hasOwn(over, column) &&
      textOf(row[column]) !== textOf(over[column]),
  );
  const isLeft = (column: string) => textOf(columns[column]) === textOf(over[column]);
  const isBoth = (column: string) => !isLeft(column) && textOf(columns[column]) !== textOf(row[column]);
  return {
    columns: differing(columns, (column) => overtaken.includes(column) && isLeft(column)),
    conflicts: overtaken.filter(isBoth).map((column) => ({
      column,
      mine: textOf(columns[column]),
      theirs: textOf(row[column]),
    })),
  };
}
