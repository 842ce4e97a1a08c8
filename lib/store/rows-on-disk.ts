import type { Aggregate, RowOf } from '../domain/synced';
import type { Reading, StoredRow, Writing } from './layout';
import { type JobKey, lookupsOf, parentOf } from './lookups';
import { everyRowOf, type RowShape, split, wholeRows } from './row-shapes';

/** Rows of a shape: all of its aggregate, of one parent, found by a lookup or a range of them (in its order), or by their ids. */
export type Selection =
  | 'all'
  | { parentId: string }
  | { lookup: string | IDBKeyRange }
  | { ids: readonly string[] };

/** Reads rows as they lie on the disk, in no order, also from the bin; ids that are not here are left out. */
export async function readStored<Row>(
  transaction: Reading,
  shape: RowShape<Row>,
  selection: Selection,
): Promise<readonly StoredRow[]> {
  const found = await selected(transaction, shape.aggregate, selection);
  return shape.complete(transaction, found, selection === 'all');
}

async function selected(transaction: Reading, aggregate: Aggregate, selection: Selection) {
  const rows = transaction.objectStore('rows');
  if (selection === 'all') return rows.getAll(everyRowOf(aggregate));
  if ('parentId' in selection) return rows.index('byParent').getAll([aggregate, selection.parentId]);
  if ('lookup' in selection) return rows.index('byLookup').getAll(selection.lookup);
  const found = await Promise.all(selection.ids.map((id) => rows.get([aggregate, id])));
  return found.filter((one) => one !== undefined);
}

/** One whole row as it lies on the disk. */
export async function readWhole<A extends Aggregate>(transaction: Reading, aggregate: A, id: string) {
  return (await readStored<RowOf<A>>(transaction, wholeRows(aggregate), { ids: [id] }))[0];
}

/** Writes a whole row with all that it is found by. */
export async function writeWhole(
  transaction: Writing,
  stored: Omit<StoredRow, 'parentId' | 'lookups'>,
  jobKey: JobKey,
): Promise<void> {
  const { aggregate, id, row } = stored;
  const { short, texts } = split(aggregate, row);
  const parentId = parentOf(aggregate, row);
  const lookups = lookupsOf(aggregate, row, jobKey);
  const found = parentId === undefined ? { lookups } : { lookups, parentId };

  const apart = transaction.objectStore('texts');
  await Promise.all([
    transaction.objectStore('rows').put({ ...stored, row: short, ...found }),
    texts === null ? apart.delete([aggregate, id]) : apart.put({ aggregate, id, columns: texts }),
  ]);
}

export async function deleteWhole(transaction: Writing, aggregate: Aggregate, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('rows').delete([aggregate, id]),
    transaction.objectStore('texts').delete([aggregate, id]),
  ]);
}
