/**
 * What the database itself saw: a trigger of the test's own notes every version of every synced row, in the order in
 * which they were written. Nothing of the code under test is asked.
 */
import type { Sql } from 'postgres';
import * as z from 'zod/mini';
import { type Aggregate, aggregates, synced } from '@/lib/domain/synced';

export interface SeenVersion {
  aggregate: Aggregate;
  id: string;
  revision: number;
  /** With this version the row came to be there. */
  isNew: boolean;
  /** Under the database's names. */
  row: Record<string, unknown>;
}

export const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export async function installWitness(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create schema witness;
    create table witness.versions (
      number bigint generated always as identity, user_id uuid, name text, id uuid, revision bigint, is_new boolean, content text
    );
    create index on witness.versions (user_id);
    create function witness.note() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      insert into witness.versions (user_id, name, id, revision, is_new, content)
        values (new.user_id, tg_table_name, new.id, new.revision, tg_op = 'INSERT', to_json(new)::text);
      return null;
    end
    $$;`);
  await sql.unsafe(ownTime);
  for (const aggregate of aggregates) {
    await sql.unsafe(`
      create trigger witness after insert or update on public.${synced[aggregate].table}
        for each row execute function witness.note()`);
  }
}

/**
 * Lets time pass for one person in the database as it does on their devices: the triggers that set `updated_at` read
 * a clock that can be put forward. All else in them is as it is in production.
 */
const ownTime = `
  create table witness.clocks (user_id uuid primary key, ahead interval not null);
  create function witness.now() returns timestamptz language sql stable security definer set search_path = '' as $$
    select pg_catalog.now() + coalesce((select c.ahead from witness.clocks c where c.user_id = auth.uid()), '0')
  $$;
  grant usage on schema witness to authenticated;
  grant execute on function witness.now() to authenticated;
  do $$
  declare one record;
  begin
    for one in
      select oid from pg_proc
      where pronamespace = 'private'::regnamespace and prosrc like '%new.updated_at := now()%'
    loop
      execute replace(pg_get_functiondef(one.oid), 'updated_at := now()', 'updated_at := witness.now()');
    end loop;
    execute replace(pg_get_functiondef('public.my_news'::regproc), ', now())', ', witness.now())');
    alter table public.audit_log alter created_at set default witness.now();
  end
  $$;`;

/** Minutes pass in the database for a person. */
export async function passTime(sql: Sql, userId: string, minutes: number): Promise<void> {
  await sql`
    insert into witness.clocks as known (user_id, ahead) values (${userId}, make_interval(mins => ${minutes}))
    on conflict (user_id) do update set ahead = known.ahead + excluded.ahead`;
}

const noted = z.array(
  z.object({
    name: z.string(),
    id: z.string(),
    revision: z.coerce.number(),
    is_new: z.boolean(),
    content: z.string(),
  }),
);

/** Every version of every row of a person, oldest first. */
export async function versionsOf(sql: Sql, userId: string): Promise<SeenVersion[]> {
  const rows = noted.parse(
    await sql`select name, id, revision, is_new, content from witness.versions where user_id = ${userId} order by number`,
  );
  const byTable = new Map(aggregates.map((aggregate) => [synced[aggregate].table as string, aggregate]));
  return rows.flatMap(({ name, id, revision, is_new: isNew, content }) => {
    const aggregate = byTable.get(name);
    return aggregate === undefined ? [] : [{ aggregate, id, revision, isNew, row: JSON.parse(content) }];
  });
}

/** A mark of all that a person has, other after every write and every removal. */
export async function whatIsThere(sql: Sql, userId: string): Promise<string> {
  const [seen] = await sql`select count(*) from witness.versions where user_id = ${userId}`;
  return `${seen?.count} versions, ${(await livingIds(sql, userId)).size} rows`;
}

/** The rows that a person has in the end. */
export async function livingIds(sql: Sql, userId: string): Promise<ReadonlySet<string>> {
  const all = aggregates.map(
    (aggregate) => `select id from public.${synced[aggregate].table} where user_id = $1`,
  );
  const rows = await sql.unsafe(all.join(' union all '), [userId]);
  return new Set(rows.map(({ id }) => String(id)));
}

/** The columns that a signed-in person may change, by table. */
export async function changeableColumns(sql: Sql): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const granted = await sql`
    select table_name as name, array_agg(column_name::text) as columns from information_schema.column_privileges
    where table_schema = 'public' and grantee = 'authenticated' and privilege_type = 'UPDATE' group by 1`;
  return new Map(granted.map(({ name, columns }) => [name, new Set<string>(columns)]));
}
