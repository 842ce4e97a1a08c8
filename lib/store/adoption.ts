import { aggregates, synced } from '../domain/synced';
import type { RowChange } from '../use-cases/rows';
import type { Connection } from './connection';
import type { Feed } from './feed';
import type { Reading } from './layout';
import { ownRowId } from './owner';
import { readStored } from './read-stored';
import { wholeRows } from './row-shapes';
import { deleteWhole } from './rows-on-disk';
import { sameValue } from './same-value';
import type { Adoptable, Store } from './store';

/** What a device's store holds for whoever signs in first. */
export async function adoptableIn(transaction: Reading): Promise<Omit<Adoptable, 'drafts'>> {
  const rows = [];
  for (const aggregate of aggregates) {
    const shape = wholeRows(aggregate);
    for (const stored of await readStored(transaction, shape, 'all')) {
      const row = shape.read(stored);
      if (row !== null) rows.push({ aggregate, row });
    }
  }
  return { rows: rows as Adoptable['rows'] };
}

/**
 * First kept here, then forgotten there: a kill between the two leaves both. Taking a row twice is no change, also
 * where it was changed here in between.
 */
export async function adopt(
  device: Store,
  { owner, drafts, commit, get }: Pick<Store, 'owner' | 'drafts' | 'commit' | 'get'>,
): Promise<void> {
  const found = await device.adoptable();
  const changes: RowChange[] = [];
  for (const { aggregate, row } of found.rows) {
    const id = synced[aggregate].id === 'owner' ? ownRowId(owner) : row.id;
    const known = await get(aggregate, id);
    const isTaken = known !== null && sameValue(known.createdAt, row.createdAt);
    if (!isTaken) changes.push({ kind: 'create', aggregate, row: { ...row, id } } as RowChange);
  }
  await commit(changes);
  for (const draft of found.drafts) await drafts.put(draft);
  await device.forget(found);
}

export async function forgetIn(
  connection: Connection,
  feed: Feed,
  { rows, drafts }: Adoptable,
): Promise<void> {
  await connection.write(['rows', 'texts', 'drafts'], async (transaction) => {
    for (const { aggregate, row } of rows) await deleteWhole(transaction, aggregate, row.id);
    for (const { id } of drafts) await transaction.objectStore('drafts').delete(id);
  });
  const ids = (aggregate: string) =>
    rows.filter((one) => one.aggregate === aggregate).map(({ row }) => row.id);
  feed.emit({ rows: Object.fromEntries(aggregates.map((one) => [one, ids(one)])), parts: ['drafts'] });
}
