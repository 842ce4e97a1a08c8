/**
 * The one truth about a row on this device: what the server last said, and the operations over it. What a
 * screen sees is always these two folded together, never a value kept beside them.
 */
import type { Columns, Operation } from './operation';

export interface HeldRow {
  /** The server's row as last known; null where the server has not shown it yet. */
  remote: Columns | null;
  /** The server's revision of `remote`; 0 where it has not shown it. */
  revision: number;
  /** False where `remote` has only the columns under pending changes: the rest left with a sign-out. */
  isWhole: boolean;
  operations: readonly Operation[];
}

export const nothingHeld: HeldRow = {
  remote: null,
  revision: 0,
  isWhole: true,
  operations: [],
};

/** The row as the person sees it; null where it is not known whole, or was removed for good. A create of a row that is there changes nothing. */
export function foldRow(held: HeldRow): Columns | null {
  let row = held.isWhole && held.remote !== null ? { ...held.remote } : null;
  for (const operation of held.operations) {
    if (operation.kind === 'purge') return null;
    if (operation.kind === 'create') row ??= { ...operation.columns };
    else if (row !== null) Object.assign(row, operation.columns, { updatedAt: operation.changedAt });
  }
  return row;
}

/** The end of the row that waits to be sent, if it does. */
export function purgeOf(held: HeldRow): Operation | undefined {
  return held.operations.find((operation) => operation.kind === 'purge');
}

/** The columns that wait to be changed on the server. */
export function pendingColumns(held: HeldRow): string[] {
  const changes = held.operations.filter((operation) => operation.kind === 'change');
  return [...new Set(changes.flatMap((operation) => Object.keys(operation.columns)))];
}

/** The part of `columns` that is not the same in `row`. */
export function differing(columns: Columns, isSame: (column: string, value: unknown) => boolean): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([column, value]) => !isSame(column, value)));
}
