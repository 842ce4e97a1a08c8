import type { Aggregate } from '../domain/synced';
import { foldRow, type HeldRow, pendingColumns, purgeOf } from './held-row';
import type { Reading, RowKey, StoredBase, StoredRow, Writing } from './layout';
import type { JobKey } from './lookups';
import type { Columns, Operation } from './operation';
import { deleteWhole, readWhole, writeWhole } from './rows-on-disk';

/**
 * Reads what is held of a row. The disk keeps the folded row, which lists read, and beside it the server's
 * values of the pending columns only: together they are the server's row.
 */
export async function readHeld(transaction: Reading, aggregate: Aggregate, id: string): Promise<HeldRow> {
  const key: RowKey = [aggregate, id];
  const [stored, base] = await Promise.all([
    readWhole(transaction, aggregate, id),
    transaction.objectStore('bases').get(key),
  ]);
  if (base === undefined) return settledRow(stored);
  const operations = await transaction.objectStore('operations').index('byRow').getAll(key);
  return pendingRow(stored, base, operations);
}

function settledRow(stored: StoredRow | undefined): HeldRow {
  const { row: remote = null, revision = 0 } = stored ?? {};
  return { remote, revision, isWhole: true, operations: [] };
}

function pendingRow(stored: StoredRow | undefined, base: StoredBase, operations: Operation[]): HeldRow {
  const { revision, columns } = base;
  const remote = revision === 0 ? null : { ...stored?.row, ...columns };
  return { remote, revision, isWhole: stored !== undefined || revision === 0, operations };
}

/** Writes what is held of a row, `before` being what was read in the same transaction. */
export async function writeHeld(
  transaction: Writing,
  [aggregate, id]: [Aggregate, string],
  held: HeldRow,
  before: HeldRow,
  jobKey: JobKey,
): Promise<void> {
  const row = foldRow(held);
  const { revision } = held;
  const bases = transaction.objectStore('bases');
  const key: RowKey = [aggregate, id];
  const writeRow = async () => {
    if (row !== null) await writeWhole(transaction, { aggregate, id, row, revision }, jobKey);
    else if (purgeOf(held) !== undefined) await deleteWhole(transaction, aggregate, id);
  };
  const writeBase = async () => {
    if (held.operations.length === 0) await bases.delete(key);
    else await bases.put({ aggregate, id, revision, columns: baseColumns(held) });
  };
  // Asked for together, as the disk keeps their order: thousands of rows wait for one answer each, not for three.
  await Promise.all([
    writeRow(),
    writeOperations(transaction, held.operations, before.operations),
    writeBase(),
  ]);
}

function baseColumns({ remote, ...held }: HeldRow): Columns {
  if (remote === null) return {};
  const columns = pendingColumns({ remote, ...held }).map((column) => [column, remote[column] ?? null]);
  const ofTheRow = ['createdAt', 'updatedAt'].map((column) => [column, remote[column] ?? null]);
  return Object.fromEntries([...columns, ...ofTheRow]);
}

async function writeOperations(
  transaction: Writing,
  now: readonly Operation[],
  before: readonly Operation[],
): Promise<void> {
  const store = transaction.objectStore('operations');
  const kept = new Set(now.map((operation) => operation.sequence));
  const gone = before.flatMap(({ sequence }) =>
    sequence === undefined || kept.has(sequence) ? [] : [sequence],
  );
  const written = now.filter((operation) => !before.includes(operation));
  await Promise.all([
    ...gone.map(async (sequence) => store.delete(sequence)),
    ...written.map(async (operation) => store.put(operation)),
  ]);
}
