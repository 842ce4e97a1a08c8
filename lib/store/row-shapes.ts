import * as z from 'zod/mini';
import type { Row } from '../domain/row';
import { type Aggregate, aggregates, type RowOf, synced } from '../domain/synced';
import type { Reading, RowKey, StoredRow, StoredTexts } from './layout';
import type { Columns } from './operation';
import { everyRowOf } from './read-stored';
import { emptied, type RowShape, readAs, shortShape } from './row-shape';

/** A row without its long texts. Every whole row is one. */
export type SummaryOf<A extends Aggregate> = Row & Omit<RowOf<A>, (typeof synced)[A]['apart'][number]>;

/** Rows with all their columns. */
export function wholeRows<A extends Aggregate>(aggregate: A): RowShape<RowOf<A>> {
  const { schema } = synced[aggregate];
  return {
    name: `whole ${aggregate}`,
    aggregate,
    stores: ['rows', 'texts'],
    complete: (transaction, stored, isAll) =>
      isAll ? withAllTexts(transaction, aggregate, stored) : withTexts(transaction, stored),
    read: (stored) => readAs<RowOf<A>>(schema, stored, schema),
  };
}

const summarySchemas = new Map<Aggregate, z.ZodMiniObject>(
  aggregates.map((aggregate) => {
    const left: readonly string[] = synced[aggregate].apart;
    const shape = Object.entries(synced[aggregate].schema.shape).filter(([column]) => !left.includes(column));
    return [aggregate, z.object(Object.fromEntries(shape))];
  }),
);

/** Rows without the long texts that lists do not read. */
export function summaries<A extends Aggregate>(aggregate: A): RowShape<SummaryOf<A>> {
  const schema = summarySchemas.get(aggregate) ?? synced[aggregate].schema;
  return shortShape(aggregate, schema, synced[aggregate].schema);
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
