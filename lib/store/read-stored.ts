import type { Aggregate } from '../domain/synced';
import type { Reading, StoredRow } from './layout';
import type { RowShape } from './row-shape';

/** Rows of a shape: all of its aggregate, of one parent, found by a lookup or a range of them (in its order, perhaps so many at most), or by their ids. */
export type Selection =
  | 'all'
  | { parentId: string }
  | { lookup: string | IDBKeyRange; most?: number }
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
  if ('lookup' in selection) return rows.index('byLookup').getAll(selection.lookup, selection.most);
  const found = await Promise.all(selection.ids.map((id) => rows.get([aggregate, id])));
  return found.filter((one) => one !== undefined);
}

/** The range of all keys of an aggregate. */
export function everyRowOf(aggregate: Aggregate): IDBKeyRange {
  return IDBKeyRange.bound([aggregate], [aggregate, []]);
}
