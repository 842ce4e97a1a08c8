/** Drops what the server refused: the row goes back to what the server has, or goes where that never had it. */
import { type Aggregate, aggregates, synced } from '../domain/synced';
import { ChangedRows } from './changed-rows';
import { deriveStatus } from './derived-status';
import { readHeld, writeHeld } from './held-on-disk';
import type { HeldRow } from './held-row';
import type { RowKey, StoredRow, Writing } from './layout';
import type { JobKey } from './lookups';
import type { Operation } from './operation';
import { everyRowOf } from './row-shapes';
import { deleteWhole, readWhole } from './rows-on-disk';

/** What one discarding does, and to what. */
interface Discarding {
  transaction: Writing;
  jobKey: JobKey;
  changed: ChangedRows;
  /** Applications that lost an entry of their history. */
  applications: Set<string>;
}

/** Answers the rows that are not what they were; none where the operation is gone or waits to be sent again. */
export async function discardIn(
  transaction: Writing,
  operationId: string,
  jobKey: JobKey,
): Promise<ChangedRows> {
  const changed = new ChangedRows();
  const operation = await transaction.objectStore('operations').index('byId').get(operationId);
  if (operation?.state !== 'aside') return changed;

  const work = { transaction, jobKey, changed, applications: new Set<string>() };
  // What was emptied out of the bin elsewhere is gone on the server, with all that belonged to it.
  const isOnServer = operation.kind === 'change' && operation.code !== 'not-found';
  if (isOnServer) await takeBack(work, operation);
  else await remove(work, operation.aggregate, operation.rowId);
  for (const id of work.applications) {
    if (await deriveStatus(transaction, id)) changed.add('applications', id);
  }
  return changed;
}

async function takeBack(work: Discarding, { aggregate, rowId, id, columns }: Operation): Promise<void> {
  await edit(work, aggregate, rowId, (operations) => operations.filter((one) => one.id !== id));
  await dropConflicts(work.transaction, aggregate, rowId, (column) => Object.hasOwn(columns, column));
}

async function edit(
  { transaction, jobKey, changed, applications }: Discarding,
  aggregate: Aggregate,
  id: string,
  change: (operations: HeldRow['operations']) => HeldRow['operations'],
): Promise<void> {
  const before = await readHeld(transaction, aggregate, id);
  const held = { ...before, operations: change(before.operations) };
  await writeHeld(transaction, [aggregate, id], held, before, jobKey);
  changed.add(aggregate, id);
  noteHistory(applications, await transaction.objectStore('rows').get([aggregate, id]));
}

/** Takes a row off the disk, with what belongs to it: the server could never take that without it. */
async function remove(work: Discarding, aggregate: Aggregate, id: string): Promise<void> {
  const { transaction, changed, applications } = work;
  noteHistory(applications, await readWhole(transaction, aggregate, id));
  await deleteWhole(transaction, aggregate, id);
  await transaction.objectStore('bases').delete([aggregate, id]);
  for (const key of await transaction.objectStore('operations').index('byRow').getAllKeys([aggregate, id])) {
    await transaction.objectStore('operations').delete(key);
  }
  await dropConflicts(transaction, aggregate, id, () => true);
  changed.add(aggregate, id);
  for (const child of aggregates) {
    for (const { column } of synced[child].parents.filter((parent) => parent.aggregate === aggregate)) {
      for (const childId of await idsNaming(transaction, child, column, id)) {
        if (isLink(child, column)) await unlink(work, child, childId, column);
        else await remove(work, child, childId);
      }
    }
  }
}

/** The row stays and no longer names the one that went. */
async function unlink(work: Discarding, aggregate: Aggregate, id: string, column: string): Promise<void> {
  await edit(work, aggregate, id, (operations) =>
    operations.map((one) =>
      Object.hasOwn(one.columns, column) ? { ...one, columns: { ...one.columns, [column]: null } } : one,
    ),
  );
}

async function idsNaming(
  transaction: Writing,
  aggregate: Aggregate,
  column: string,
  id: string,
): Promise<string[]> {
  const rows = transaction.objectStore('rows');
  const isListedUnder = synced[aggregate].parents[0]?.column === column;
  const found = isListedUnder
    ? await rows.index('byParent').getAll([aggregate, id])
    : await rows.getAll(everyRowOf(aggregate));
  return found.filter(({ row }) => row[column] === id).map((one) => one.id);
}

function isLink(aggregate: Aggregate, column: string): boolean {
  const { shape } = synced[aggregate].schema;
  return (
    (shape as Record<string, { safeParse(value: null): { success: boolean } }>)[column]?.safeParse(null)
      .success === true
  );
}

async function dropConflicts(
  transaction: Writing,
  aggregate: Aggregate,
  rowId: string,
  isOver: (column: string) => boolean,
): Promise<void> {
  const conflicts = transaction.objectStore('conflicts');
  for (const conflict of await conflicts.index('byRow').getAll([aggregate, rowId] satisfies RowKey)) {
    if (isOver(conflict.column)) await conflicts.delete(conflict.id);
  }
}

function noteHistory(applications: Set<string>, stored: StoredRow | undefined): void {
  if (stored?.aggregate === 'activities') applications.add(String(stored.row.applicationId));
}
