import { synced } from '../domain/synced';
import { RowGone } from '../use-cases/rows';
import { goneForGood } from './gone-for-good';
import { differing, foldRow, type HeldRow, nothingHeld, purgeOf } from './held-row';
import { saidOver } from './one-of-a-kind';
import type { Columns, Operation } from './operation';
import { sameValue } from './same-value';

/** What a new operation is made of; `owner` is null on a device where nobody signed in, which keeps no operations. */
export interface Making {
  owner: string | null;
  aggregate: Operation['aggregate'];
  rowId: string;
  /** ISO 8601. */
  now: string;
  newId: () => string;
}

/** A new row, to be sent whole. */
export function commitCreate(row: Columns, making: Making): HeldRow {
  if (making.owner === null) return { ...nothingHeld, remote: row };
  return { ...nothingHeld, operations: [operationOf('create', row, making.owner, making)] };
}

/** Changes columns of a row that is here. Columns that already have the value are no change. Throws `RowGone`. */
export function commitChange(held: HeldRow, columns: Columns, making: Making): HeldRow {
  const row = foldRow(held);
  if (row === null) throw new RowGone(`No ${making.aggregate} ${making.rowId} on this device to change`);

  const changed = differing(columns, (column, value) => sameValue(row[column], value));
  if (Object.keys(changed).length === 0) return held;
  if (making.owner === null) return { ...held, remote: { ...row, ...changed, updatedAt: making.now } };
  return { ...held, operations: withChange(held.operations, changed, making.owner, making) };
}

/**
 * A new row where there is one already: nothing, or where there can be one only, a change of what it says. The
 * rest of the row may have left with a sign-out; then only the change is kept until the row is fetched again.
 */
export function commitOver(held: HeldRow, columns: Columns, making: Making): HeldRow {
  const { id, blanks } = synced[making.aggregate];
  if (id === 'random') return held;
  // Made anew over one that is being removed: the server has to decide what became of that one.
  if (purgeOf(held) !== undefined) return commitCreate(columns, making);
  const row = foldRow(held);
  const said = saidOver(row ?? {}, columns, blanks);
  if (row !== null) return commitChange(held, said, making);
  if (making.owner === null || Object.keys(said).length === 0) return held;
  return { ...held, operations: withChange(held.operations, said, making.owner, making) };
}

function withChange(operations: readonly Operation[], changed: Columns, owner: string, making: Making) {
  const last = operations.at(-1);
  if (last === undefined || !takesMore(last)) {
    return [...operations, operationOf('change', changed, owner, making)];
  }
  return [...operations.slice(0, -1), withMore(last, changed, making.now)];
}

/** Nothing goes into an operation that the server may have; one that it refused it has not. */
function takesMore(operation: Operation): boolean {
  return !operation.isStarted || operation.state === 'aside';
}

/** The operation with later values over its own; a refused one that was put right is tried again, but nothing puts right that the row is gone. */
export function withMore(operation: Operation, changed: Columns, changedAt: string): Operation {
  const columns = { ...operation.columns, ...changed };
  const written = [...new Set([...(operation.written ?? []), ...Object.keys(changed)])];
  const more = { ...operation, columns, changedAt, ...(operation.kind === 'create' && { written }) };
  const isGone = operation.state === 'aside' && operation.code === goneForGood;
  if (isGone || (operation.state === 'waiting' && !operation.isStarted)) return more;
  return { ...more, isStarted: false, attempts: 0, state: 'waiting', code: null };
}

/** A fresh operation over a row. */
export function operationOf(
  kind: Operation['kind'],
  columns: Columns,
  owner: string,
  making: Making,
): Operation {
  const { aggregate, rowId, now: changedAt } = making;
  const fresh = { isStarted: false, attempts: 0, state: 'waiting', code: null } as const;
  return { id: making.newId(), owner, aggregate, rowId, kind, columns, changedAt, ...fresh };
}
