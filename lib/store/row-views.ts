import type { Aggregate } from '../domain/synced';
import type { Connection } from './connection';
import type { Change } from './feed';
import type { StoredRow } from './layout';
import type { View } from './live-view';
import type { RowShape } from './row-shapes';
import { readStored, type Selection } from './rows-on-disk';

/** Above this many changed rows, reading all at once is quicker than one by one. */
const manyChanges = 200;

/** Told of a row that this version cannot read. */
export type OnUnreadable = (aggregate: Aggregate, id: string) => void;

interface Living {
  id: string;
  createdAt: string;
}

/** Reads rows of a shape, checked; those that this version cannot read are left out. */
export async function readRows<Row>(
  connection: Connection,
  shape: RowShape<Row>,
  selection: Selection,
  onUnreadable: OnUnreadable,
): Promise<Row[]> {
  const stored = await connection.read(shape.stores, (transaction) =>
    readStored(transaction, shape, selection),
  );
  return living(shape, stored, onUnreadable);
}

function living<Row>(shape: RowShape<Row>, stored: readonly StoredRow[], onUnreadable: OnUnreadable): Row[] {
  return stored.flatMap((one) => {
    if (one.row.deletedAt !== null) return [];
    const row = shape.read(one);
    if (row === null) onUnreadable(shape.aggregate, one.id);
    return row ?? [];
  });
}

/**
 * A view of living rows, newest first: of one parent, or of all. One changed row costs one read, however many
 * there are, and every row that did not change stays the same object.
 */
export function rowsView<Row extends Living>(
  connection: Connection,
  shape: RowShape<Row>,
  parentId: string | null,
  onUnreadable: OnUnreadable,
): View<readonly Row[]> {
  const readAll = () =>
    readRows(connection, shape, parentId === null ? 'all' : { parentId }, onUnreadable).then(newestFirst);
  const readChanged = async (ids: readonly string[], last: readonly Row[]) => {
    const stored = await connection.read(shape.stores, (transaction) =>
      readStored(transaction, shape, { ids }),
    );
    const ours = stored.filter((one) => parentId === null || one.parentId === parentId);
    const fresh = living(shape, ours, onUnreadable);
    const changed = new Set(ids);
    const others = last.filter((row) => !changed.has(row.id));
    return fresh.length === 0 && others.length === last.length ? last : newestFirst([...others, ...fresh]);
  };

  return {
    empty: [],
    concerns: (change) => change.rows?.[shape.aggregate] !== undefined,
    read: async (changes, last) => {
      if (changes === null || last === undefined) return readAll();
      const ids = idsIn(changes, shape.aggregate);
      return ids.length > manyChanges ? readAll() : readChanged(ids, last);
    },
  };
}

function idsIn(changes: readonly Change[], aggregate: Aggregate): string[] {
  return [...new Set(changes.flatMap((change) => change.rows?.[aggregate] ?? []))];
}

/** Newest by creation first; rows made in the same moment by id, so that the order never flickers. */
export function newestFirst<Row extends Living>(rows: readonly Row[]): Row[] {
  const timed = rows.map((row) => ({ row, at: Date.parse(row.createdAt) }));
  timed.sort((one, other) => other.at - one.at || (one.row.id < other.row.id ? -1 : 1));
  return timed.map(({ row }) => row);
}

/** Reads one row, also from the bin; null where it is not here or cannot be read. */
export async function readRow<Row>(
  connection: Connection,
  shape: RowShape<Row>,
  id: string,
): Promise<Row | null> {
  const [stored] = await connection.read(shape.stores, (transaction) =>
    readStored(transaction, shape, { ids: [id] }),
  );
  return stored === undefined ? null : shape.read(stored);
}

/** A view of one row, also from the bin. */
export function rowView<Row>(connection: Connection, shape: RowShape<Row>, id: string): View<Row | null> {
  return {
    empty: null,
    concerns: (change) => change.rows?.[shape.aggregate]?.includes(id) ?? false,
    read: () => readRow(connection, shape, id),
  };
}
