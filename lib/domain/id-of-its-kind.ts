import { nameUuid } from './name-uuid';
import { type Aggregate, type RowOf, synced } from './synced';

/** Never another one: ids that devices made from it are in everybody's rows. */
const namespace = '8a1e6f0c-3b52-4c57-9d0a-5f2b7c1d9e64';

/** The columns that an aggregate's ids are made of; never where they are made otherwise. */
type KindColumn<A extends Aggregate> = Exclude<(typeof synced)[A]['id'], string>[number] & keyof RowOf<A>;

/** Aggregates of which there can be one row of a kind only. */
type OneOfAKind = { [A in Aggregate]: (typeof synced)[A]['id'] extends string ? never : A }[Aggregate];

/**
 * The id of a row that is one of a kind: the checklist of an application, a pick, an answer to a question. Every
 * device makes the same one without asking another, so the row is made twice and yet is one row.
 */
export function idOfItsKind<A extends OneOfAKind>(
  aggregate: A,
  kind: Pick<RowOf<A>, KindColumn<A>>,
): Promise<string> {
  return idMadeOf(aggregate, kind);
}

/** The same for any row; null where its aggregate's ids are made otherwise. */
export async function keptIdOf(aggregate: Aggregate, row: Record<string, unknown>): Promise<string | null> {
  return typeof synced[aggregate].id === 'string' ? null : idMadeOf(aggregate, row);
}

function idMadeOf(aggregate: Aggregate, row: object): Promise<string> {
  const { table, id } = synced[aggregate];
  const columns = typeof id === 'string' ? [] : id;
  // As JSON, so that no two lists of values give the same name.
  return nameUuid(namespace, JSON.stringify([table, ...columns.map((column) => Reflect.get(row, column))]));
}
