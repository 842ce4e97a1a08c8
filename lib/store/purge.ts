/** Rows that are removed from the bin for good: gone here at once, and from the account with the next sync. */
import { type Aggregate, aggregates, synced } from '../domain/synced';
import type { RowName } from '../use-cases/rows';
import type { ChangedRows } from './changed-rows';
import type { Keeping } from './commit';
import { operationOf } from './commit-change';
import { cursorKey } from './cursor';
import { readHeld, writeHeld } from './held-on-disk';
import { foldRow, type HeldRow } from './held-row';
import type { Writing } from './layout';
import type { JobKey } from './lookups';
import type { Columns, Operation } from './operation';
import { type Removing, removeRow, removing } from './remove-row';
import { sameValue } from './same-value';

/** Answers the rows that went; one that is not in the bin any more stays. */
export function purgeIn(
  transaction: Writing,
  rows: readonly RowName[],
  keeping: Keeping,
): Promise<ChangedRows> {
  return removing(transaction, keeping.jobKey, async (work) => {
    for (const row of rows) await purgeOne(work, row, keeping);
  });
}

async function purgeOne(work: Removing, { aggregate, id }: RowName, keeping: Keeping): Promise<void> {
  const held = await readHeld(work.transaction, aggregate, id);
  const row = foldRow(held);
  if ((row?.deletedAt ?? null) === null || row === null || synced[aggregate].id === 'owner') return;
  await removeRow(work, aggregate, id);
  const operations = ending(held, row, aggregate, keeping);
  if (operations.length === 0) return;
  const before = { ...held, operations: [] };
  await writeHeld(work.transaction, [aggregate, id], { ...held, operations }, before, keeping.jobKey);
}

/**
 * What is still to be said of a row that ends: what the server may have heard half of, that it is in the bin, and its
 * end. Nothing where no server ever heard of it.
 */
function ending(held: HeldRow, row: Columns, aggregate: Aggregate, keeping: Keeping): Operation[] {
  const { owner, newId } = keeping;
  const started = held.operations.filter((one) => one.isStarted && one.state === 'waiting');
  if (owner === null || (held.revision === 0 && started.length === 0)) return [];

  const { deletedAt, deletionReason } = row;
  const making = { owner, aggregate, rowId: String(row.id), now: keeping.now().toISOString(), newId };
  const said = [held.remote ?? {}, ...started.map((one) => one.columns)];
  const isSaid = said.some((columns) => sameValue(columns.deletedAt, deletedAt));
  const binning = isSaid ? [] : [operationOf('change', { deletedAt, deletionReason }, owner, making)];
  return [...started, ...binning, operationOf('purge', { deletedAt }, owner, making)];
}

/** The server has the rows no more. What was fetched of them meanwhile, and of what belonged to them, goes too. */
export function finishPurge(
  transaction: Writing,
  operations: readonly Operation[],
  jobKey: JobKey,
): Promise<ChangedRows> {
  return removing(transaction, jobKey, async (work) => {
    for (const { aggregate, rowId } of await stillThere(transaction, operations)) {
      await removeRow(work, aggregate, rowId);
    }
  });
}

/**
 * The rows stay: another device took them out of the bin before the server heard of their end. All of their kind and
 * of what belongs to it is fetched anew, because nothing of them is left here.
 */
export function takeBackPurge(
  transaction: Writing,
  operations: readonly Operation[],
  jobKey: JobKey,
): Promise<ChangedRows> {
  return removing(transaction, jobKey, async (work) => {
    for (const { aggregate, rowId } of await stillThere(transaction, operations)) {
      await removeRow(work, aggregate, rowId);
      for (const name of withDescendants(aggregate)) {
        await transaction.objectStore('meta').delete(cursorKey(name));
      }
    }
  });
}

/** Without those that were answered before, or made void by a row made anew. */
async function stillThere(transaction: Writing, operations: readonly Operation[]): Promise<Operation[]> {
  const byId = transaction.objectStore('operations').index('byId');
  const found = await Promise.all(operations.map(({ id }) => byId.get(id)));
  return found.filter((one) => one !== undefined);
}

function withDescendants(aggregate: Aggregate): Aggregate[] {
  const children = aggregates.filter((child) =>
    synced[child].parents.some((parent) => parent.aggregate === aggregate),
  );
  return [aggregate, ...children.flatMap(withDescendants)];
}
