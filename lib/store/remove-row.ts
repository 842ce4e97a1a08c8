/** Takes rows off the disk with all that belongs to them, as the database does with a parent that is deleted. */
import { type Aggregate, aggregates, synced } from '../domain/synced';
import { ChangedRows } from './changed-rows';
import { deriveStatus } from './derived-status';
import { isAskedAbout } from './gone-for-good';
import { readHeld, writeHeld } from './held-on-disk';
import type { HeldRow } from './held-row';
import { isLink } from './is-link';
import type { RowKey, StoredRow, Writing } from './layout';
import type { JobKey } from './lookups';
import type { Operation } from './operation';
import { everyRowOf } from './read-stored';
import { deleteWhole, readWhole } from './rows-on-disk';

/** What one removing does, and to what. */
export interface Removing {
  transaction: Writing;
  jobKey: JobKey;
  changed: ChangedRows;
  /** Applications that lost an entry of their history. */
  applications: Set<string>;
}

/** Runs `work`, sets the statuses that follow from it, and answers the rows that are not what they were. */
export async function removing(
  transaction: Writing,
  jobKey: JobKey,
  work: (removing: Removing) => Promise<void>,
): Promise<ChangedRows> {
  const changed = new ChangedRows();
  const applications = new Set<string>();
  await work({ transaction, jobKey, changed, applications });
  for (const id of applications) {
    if (await deriveStatus(transaction, id)) changed.add('applications', id);
  }
  return changed;
}

/** Changes the operations of a row, which stays. */
export async function editOperations(
  { transaction, jobKey, changed, applications }: Removing,
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

/** One row, with its operations and what belongs to it: the server could never take that without it. */
export async function removeRow(work: Removing, aggregate: Aggregate, id: string): Promise<void> {
  const { transaction, changed, applications } = work;
  noteHistory(applications, await readWhole(transaction, aggregate, id));
  await deleteWhole(transaction, aggregate, id);
  await transaction.objectStore('bases').delete([aggregate, id]);
  for (const key of await transaction.objectStore('operations').index('byRow').getAllKeys([aggregate, id])) {
    await transaction.objectStore('operations').delete(key);
  }
  await dropConflicts(transaction, aggregate, id, () => true);
  changed.add(aggregate, id);
  await unlinkFrom(work, aggregate, id);
  for (const [child, column] of columnsNaming(aggregate)) {
    if (isLink(child, column)) continue;
    for (const childId of await idsNaming(transaction, child, column, id)) {
      await removeRow(work, child, childId);
    }
  }
}

/** Rows that merely link to this one stay, and no longer do. */
export async function unlinkFrom(work: Removing, aggregate: Aggregate, id: string): Promise<void> {
  for (const [child, column] of columnsNaming(aggregate)) {
    if (!isLink(child, column)) continue;
    for (const childId of await idsNaming(work.transaction, child, column, id)) {
      await unlink(work, child, childId, column);
    }
  }
}

function columnsNaming(aggregate: Aggregate): [Aggregate, string][] {
  return aggregates.flatMap((child) =>
    synced[child].parents
      .filter((parent) => parent.aggregate === aggregate)
      .map(({ column }): [Aggregate, string] => [child, column]),
  );
}

/** The row stays and no longer names the one that went. Of one that went with it the link is kept: made anew they are again a whole. */
async function unlink(work: Removing, aggregate: Aggregate, id: string, column: string): Promise<void> {
  await editOperations(work, aggregate, id, (operations) =>
    operations.map((one) =>
      Object.hasOwn(one.columns, column) && !isAskedAbout([one]) ? unlinked(one, column) : one,
    ),
  );
}

/** The server's code for a row that names one that is not there. */
export const namesNothing = '23503';

/** What was refused for naming the row that went can be sent now. */
export function unlinked(operation: Operation, column: string): Operation {
  const columns = { ...operation.columns, [column]: null };
  if (operation.state !== 'aside' || operation.code !== namesNothing) return { ...operation, columns };
  return { ...operation, columns, isStarted: false, attempts: 0, state: 'waiting', code: null };
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

export async function dropConflicts(
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
