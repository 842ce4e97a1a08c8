import { aggregates, synced } from '../domain/synced';
import type { RowChange } from '../use-cases/rows';
import type { Commit } from './conflicts';
import type { Connection } from './connection';
import type { Feed } from './feed';
import type { Conflict, Reading } from './layout';
import { ownRowId } from './owner';
import { readStored } from './read-stored';
import { wholeRows } from './row-shapes';
import { deleteWhole } from './rows-on-disk';
import { sameValue } from './same-value';
import type { Adoptable, Store } from './store';

/** What a device's store holds for whoever signs in first. */
export async function adoptableIn(transaction: Reading): Promise<Omit<Adoptable, 'drafts'>> {
  const conflicts = await transaction.objectStore('conflicts').getAll();
  const rows = [];
  for (const aggregate of aggregates) {
    const shape = wholeRows(aggregate);
    for (const stored of await readStored(transaction, shape, 'all')) {
      const row = shape.read(stored);
      if (row !== null) rows.push({ aggregate, row });
    }
  }
  return { rows: rows as Adoptable['rows'], conflicts };
}

/**
 * First kept here, then forgotten there: a kill between the two leaves both. Taking a row twice is no change, also
 * where it was changed here in between.
 */
export async function adopt(
  device: Store,
  { owner, drafts, commit, get }: Pick<Store, 'owner' | 'drafts' | 'get'> & { commit: Commit },
): Promise<void> {
  const found = await device.adoptable();
  const changes: RowChange[] = [];
  const conflicts: Conflict[] = [];
  for (const { aggregate, row } of found.rows) {
    const id = synced[aggregate].id === 'owner' ? ownRowId(owner) : row.id;
    const known = await get(aggregate, id);
    const isTaken = known !== null && sameValue(known.createdAt, row.createdAt);
    if (isTaken) continue;
    changes.push({ kind: 'create', aggregate, row: { ...row, id } } as RowChange);
    const asked = found.conflicts.filter((one) => one.aggregate === aggregate && one.rowId === row.id);
    conflicts.push(...asked.map((one) => ({ ...one, rowId: id })));
  }
  // With their rows: of a row that was taken before, a question may have been answered since.
  await commit(changes, async (transaction) => {
    for (const conflict of conflicts) await transaction.objectStore('conflicts').put(conflict);
  });
  for (const draft of found.drafts) await drafts.put(draft);
  await device.forget(found);
}

/** Takes from this store what another one has adopted. */
export async function forgetIn(
  connection: Connection,
  feed: Feed,
  { rows, drafts, conflicts }: Adoptable,
): Promise<void> {
  await connection.write(['rows', 'texts', 'drafts', 'conflicts'], async (transaction) => {
    for (const { id } of conflicts) await transaction.objectStore('conflicts').delete(id);
    for (const { aggregate, row } of rows) await deleteWhole(transaction, aggregate, row.id);
    for (const { id } of drafts) await transaction.objectStore('drafts').delete(id);
  });
  const ids = (aggregate: string) =>
    rows.filter((one) => one.aggregate === aggregate).map(({ row }) => row.id);
  feed.emit({
    rows: Object.fromEntries(aggregates.map((one) => [one, ids(one)])),
    parts: ['drafts', 'conflicts'],
  });
}
