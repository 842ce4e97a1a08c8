import type { Aggregate } from '../domain/synced';
import type { Connection } from './connection';
import type { Change } from './feed';
import type { StoredRow } from './layout';
import type { View } from './live-view';
import { readStored, type Selection } from './read-stored';
import type { RowShape } from './row-shape';

/** Above this many changed rows, reading all at once is quicker than one by one. */
const manyChanges = 200;

/** Told of a row that this version cannot read. */
export type OnUnreadable = (aggregate: Aggregate, id: string) => void;

interface Dated {
  id: string;
  createdAt: string;
  deletedAt: string | null;
}

/** Which rows a view shows, and in which order. */
interface Shelf {
  isOn(row: StoredRow['row']): boolean;
  sorted<Row extends Dated>(rows: readonly Row[]): Row[];
}

/** Rows as lists show them, newest first. */
const living: Shelf = { isOn: (row) => row.deletedAt === null, sorted: newestFirst };

/** What is in the bin, the latest first. */
export const binned: Shelf = {
  isOn: (row) => row.deletedAt !== null,
  sorted: (rows) => sortedBy(rows, (row) => row.deletedAt ?? row.createdAt),
};

/** All rows, those in the bin as well, newest first. */
export const everything: Shelf = { isOn: () => true, sorted: newestFirst };

/** Reads rows of a shape, the living ones as a rule, checked; those that this version cannot read are left out. */
export async function readRows<Row>(
  connection: Connection,
  shape: RowShape<Row>,
  selection: Selection,
  onUnreadable: OnUnreadable,
  shelf = living,
): Promise<Row[]> {
  const stored = await connection.read(shape.stores, (transaction) =>
    readStored(transaction, shape, selection),
  );
  return checked(shape, stored, shelf, onUnreadable);
}

function checked<Row>(
  shape: RowShape<Row>,
  stored: readonly StoredRow[],
  shelf: Shelf,
  onUnreadable: OnUnreadable,
): Row[] {
  return stored.flatMap((one) => {
    if (!shelf.isOn(one.row)) return [];
    const row = shape.read(one);
    if (row === null) onUnreadable(shape.aggregate, one.id);
    return row ?? [];
  });
}

/**
 * A view of the rows on a shelf: of one parent, or of all. One changed row costs one read, however many
 * there are, and every row that did not change stays the same object.
 */
export function rowsView<Row extends Dated>(
  connection: Connection,
  shape: RowShape<Row>,
  parentId: string | null,
  onUnreadable: OnUnreadable,
  shelf = living,
): View<readonly Row[]> {
  const whole: Selection = parentId === null ? 'all' : { parentId };
  const readAll = async () => shelf.sorted(await readRows(connection, shape, whole, onUnreadable, shelf));
  const readChanged = async (ids: readonly string[], last: readonly Row[]) => {
    const stored = await connection.read(shape.stores, (transaction) =>
      readStored(transaction, shape, { ids }),
    );
    const ours = stored.filter((one) => parentId === null || one.parentId === parentId);
    const fresh = checked(shape, ours, shelf, onUnreadable);
    const changed = new Set(ids);
    const others = last.filter((row) => !changed.has(row.id));
    return fresh.length === 0 && others.length === last.length ? last : shelf.sorted([...others, ...fresh]);
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
export function newestFirst<Row extends { id: string; createdAt: string }>(rows: readonly Row[]): Row[] {
  return sortedBy(rows, (row) => row.createdAt);
}

function sortedBy<Row extends { id: string }>(rows: readonly Row[], moment: (row: Row) => string): Row[] {
  const timed = rows.map((row) => ({ row, at: Date.parse(moment(row)) }));
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
