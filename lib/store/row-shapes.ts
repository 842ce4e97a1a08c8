import * as z from 'zod/mini';
import type { Row } from '../domain/row';
import { type Aggregate, aggregates, type RowOf, synced } from '../domain/synced';
import type { Reading, RowKey, StoredRow, StoredTexts, StoreName } from './layout';
import type { Columns } from './operation';

/** A row without its long texts. Every whole row is one. */
export type SummaryOf<A extends Aggregate> = Row & Omit<RowOf<A>, (typeof synced)[A]['apart'][number]>;

/** A way to read rows: whole, or without what is kept apart. */
export interface RowShape<Row> {
  name: string;
  aggregate: Aggregate;
  stores: StoreName[];
  /** Adds what the shape needs to rows as lists have them; `isAll` where they are all of their aggregate. */
  complete(transaction: Reading, stored: readonly StoredRow[], isAll: boolean): Promise<readonly StoredRow[]>;
  /**
   * The row, checked; null where it does not fit the schema of this version, as a row written by a newer version
   * may not. Such a row stays on the disk as it is and appears once a version that knows it is installed.
   */
  read(stored: Pick<StoredRow, 'row'>): Row | null;
}

export function wholeRows<A extends Aggregate>(aggregate: A): RowShape<RowOf<A>> {
  const { schema } = synced[aggregate];
  return {
    name: `whole ${aggregate}`,
    aggregate,
    stores: ['rows', 'texts'],
    complete: (transaction, stored, isAll) =>
      isAll ? withAllTexts(transaction, aggregate, stored) : withTexts(transaction, stored),
    read: (stored) => read<RowOf<A>>(schema, stored),
  };
}

const summarySchemas = new Map<Aggregate, z.ZodMiniObject>(
  aggregates.map((aggregate) => {
    const left: readonly string[] = synced[aggregate].apart;
    const shape = Object.entries(synced[aggregate].schema.shape).filter(([column]) => !left.includes(column));
    return [aggregate, z.object(Object.fromEntries(shape))];
  }),
);

export function summaries<A extends Aggregate>(aggregate: A): RowShape<SummaryOf<A>> {
  return {
    name: `short ${aggregate}`,
    aggregate,
    stores: ['rows'],
    complete: async (_transaction, stored) => stored,
    read: (stored) => read<SummaryOf<A>>(summarySchemas.get(aggregate) ?? synced[aggregate].schema, stored),
  };
}

/** A column that came with a later version than the row is empty in it, until the row is fetched anew. */
function read<Row>(schema: z.ZodMiniObject, { row }: Pick<StoredRow, 'row'>): Row | null {
  const missing = Object.keys(schema.shape).filter((column) => !Object.hasOwn(row, column));
  const filled = missing.length === 0 ? row : { ...row, ...emptied(missing) };
  return (schema.safeParse(filled).data as Row | undefined) ?? null;
}

function emptied(columns: readonly string[]): Columns {
  return Object.fromEntries(columns.map((column) => [column, null]));
}

/** The columns of a row that lists read, and those kept apart; null where all of those are empty. */
export function split(aggregate: Aggregate, row: Columns): { short: Columns; texts: Columns | null } {
  const short = { ...row };
  const texts: Columns = {};
  for (const column of synced[aggregate].apart) {
    texts[column] = row[column] ?? null;
    delete short[column];
  }
  return { short, texts: Object.values(texts).some((text) => text !== null) ? texts : null };
}

async function withTexts(transaction: Reading, stored: readonly StoredRow[]): Promise<StoredRow[]> {
  const texts = transaction.objectStore('texts');
  return Promise.all(
    stored.map(async (one) => whole(one, await texts.get([one.aggregate, one.id] satisfies RowKey))),
  );
}

async function withAllTexts(transaction: Reading, aggregate: Aggregate, stored: readonly StoredRow[]) {
  const all = await transaction.objectStore('texts').getAll(everyRowOf(aggregate));
  const byId = new Map(all.map((texts) => [texts.id, texts]));
  return stored.map((one) => whole(one, byId.get(one.id)));
}

function whole(stored: StoredRow, texts: StoredTexts | undefined): StoredRow {
  const columns = { ...emptied(synced[stored.aggregate].apart), ...texts?.columns };
  return { ...stored, row: { ...stored.row, ...columns } };
}

/** The range of all keys of an aggregate. */
export function everyRowOf(aggregate: Aggregate): IDBKeyRange {
  return IDBKeyRange.bound([aggregate], [aggregate, []]);
}
