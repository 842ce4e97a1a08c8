import type { Sql } from 'postgres';

/** Where a person is with their device: what a request of theirs is about. */
export interface Place {
  readonly userId: string;
  /** Ids of up to ten of their rows in a table. */
  ids(table: string): readonly string[];
  /** The newest `updated_at` of theirs in a table, as Postgres writes it; the first moment of all where they have none. */
  newest(table: string): string;
}

/** The places of some people, chosen by chance but always the same. */
export async function placesOf(sql: Sql, tables: readonly string[], count: number): Promise<Place[]> {
  const people = await sql<{ id: string }[]>`select id from auth.users order by md5(email) limit ${count}`;
  return await Promise.all(people.map(({ id }) => placeOf(sql, tables, id)));
}

async function placeOf(sql: Sql, tables: readonly string[], userId: string): Promise<Place> {
  const known = new Map<string, { ids: string[]; newest: string }>();
  for (const table of tables) {
    const [row] = await sql.unsafe<{ ids: string[] | null; newest: string | null }[]>(
      `select (array_agg(id::text))[1:10] as ids, max(updated_at)::text as newest
       from public.${table} where user_id = $1`,
      [userId],
    );
    known.set(table, { ids: row?.ids ?? [], newest: row?.newest ?? 'epoch' });
  }
  return {
    userId,
    ids: (table) => known.get(table)?.ids ?? [],
    newest: (table) => known.get(table)?.newest ?? 'epoch',
  };
}
