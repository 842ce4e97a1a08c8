import type { Aggregate, RowOf } from '../domain/synced';
import type { Connection } from './connection';
import type { Change } from './feed';
import type { StoredRow } from './layout';
import type { View } from './live-view';
import { readableRow } from './readable-row';

/** Rows of one aggregate, of one parent or of all. */
export interface Selection<A extends Aggregate> {
  aggregate: A;
  parentId: string | null;
}

/** Above this many changed rows, reading all at once is quicker than one by one. */
const manyChanges = 200;

/** Told of a row that this version cannot read. */
export type OnUnreadable = (aggregate: Aggregate, id: string) => void;

/** The living rows of a selection, in no order. */
export async function livingRows<A extends Aggregate>(
  connection: Connection,
  { aggregate, parentId }: Selection<A>,
  onUnreadable: OnUnreadable,
): Promise<RowOf<A>[]> {
  const stored = await connection.read(['rows'], async (transaction) => {
    const rows = transaction.objectStore('rows');
    if (parentId !== null) return rows.index('byParent').getAll([aggregate, parentId]);
    return rows.getAll(IDBKeyRange.bound([aggregate], [aggregate, []]));
  });
  return stored.flatMap((one) => livingRow(aggregate, one, onUnreadable) ?? []);
}

function livingRow<A extends Aggregate>(aggregate: A, stored: StoredRow, onUnreadable: OnUnreadable) {
  if (stored.row.deletedAt !== null) return null;
  const row = readableRow(aggregate, stored);
  if (row === null) onUnreadable(aggregate, stored.id);
  return row;
}

/**
 * A view of living rows, newest first. One changed row costs one read, however many there are, and every row
 * that did not change stays the same object.
 */
export function rowsView<A extends Aggregate>(
  connection: Connection,
  selection: Selection<A>,
  onUnreadable: OnUnreadable,
): View<readonly RowOf<A>[]> {
  const { aggregate, parentId } = selection;
  const readChanged = async (ids: readonly string[], last: readonly RowOf<A>[]) => {
    const stored = await connection.read(['rows'], (transaction) =>
      Promise.all(ids.map((id) => transaction.objectStore('rows').get([aggregate, id]))),
    );
    const ours = stored.filter((one) => one !== undefined && isOf(one, parentId)) as StoredRow[];
    const fresh = ours.flatMap((one) => livingRow(aggregate, one, onUnreadable) ?? []);
    const changed = new Set(ids);
    const others = last.filter((row) => !changed.has(row.id));
    return fresh.length === 0 && others.length === last.length ? last : newestFirst([...others, ...fresh]);
  };

  return {
    empty: [],
    concerns: (change) => change.rows?.[aggregate] !== undefined,
    read: async (changes, last) => {
      const ids = changes === null ? null : idsIn(changes, aggregate);
      if (ids !== null && last !== undefined && ids.length <= manyChanges) return readChanged(ids, last);
      return newestFirst(await livingRows(connection, selection, onUnreadable));
    },
  };
}

function isOf(stored: StoredRow, parentId: string | null): boolean {
  return parentId === null || stored.parentId === parentId;
}

function idsIn(changes: readonly Change[], aggregate: Aggregate): string[] {
  return [...new Set(changes.flatMap((change) => change.rows?.[aggregate] ?? []))];
}

/** Newest by creation first; rows made in the same moment by id, so that the order never flickers. */
export function newestFirst<Row extends { id: string; createdAt: string }>(rows: readonly Row[]): Row[] {
  const timed = rows.map((row) => ({ row, at: Date.parse(row.createdAt) }));
  timed.sort((one, other) => other.at - one.at || (one.row.id < other.row.id ? -1 : 1));
  return timed.map(({ row }) => row);
}

/** A view of one row, also from the bin; null where it is not here. */
export function rowView<A extends Aggregate>(
  connection: Connection,
  aggregate: A,
  id: string,
): View<RowOf<A> | null> {
  return {
    empty: null,
    concerns: (change) => change.rows?.[aggregate]?.includes(id) ?? false,
    read: async () => {
      const stored = await connection.read(['rows'], (transaction) =>
        transaction.objectStore('rows').get([aggregate, id]),
      );
      return stored === undefined ? null : readableRow(aggregate, stored);
    },
  };
}
