/** Taking everything along and leaving, through the API as the app does it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aggregates, synced } from '../../lib/domain/synced';
import { toKeys } from '../../lib/sync/column-names';
import { type Backend, startBackend } from '../local/server';
import { clientFor, signUpPerson } from '../local/testing/client';
import { loadHelpers } from './support/pgtap';

type Row = Record<string, unknown>;
interface Taken {
  readonly schema_version: number;
  readonly account: { readonly id: string; readonly email: string };
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

let backend: Backend;

beforeAll(async () => {
  backend = await startBackend();
  const sql = await backend.sql.reserve();
  await loadHelpers(sql);
  sql.release();
});
afterAll(() => backend?.stop());

/** Somebody with a full row of everything; the helpers know people by an id made of their name, so the rows are theirs. */
async function fullPerson(name: string) {
  const person = await signUpPerson(backend, name);
  await backend.sql.unsafe(
    `create or replace function tests.person(p_name text) returns uuid language sql immutable as
       $$ select case p_name when '${name}' then '${person.id}'::uuid else tests.uuid_of('person ' || p_name) end $$`,
  );
  await backend.sql`select tests.give_in_full(${name})`;
  return person;
}

async function take(client: Awaited<ReturnType<typeof signUpPerson>>['client']): Promise<Taken> {
  const { data, error } = await client.rpc('export_my_data');
  expect(error).toBeNull();
  return data;
}

describe('the document', () => {
  let person: Awaited<ReturnType<typeof signUpPerson>>;
  let taken: Taken;

  beforeAll(async () => {
    person = await fullPerson('ann');
    taken = await take(person.client);
  });

  test.each(aggregates)('has %s as a fetch would bring them, and the app reads them', async (aggregate) => {
    const { table, schema } = synced[aggregate];
    const { data } = await person.client.from(table).select('*').order('created_at').order('id');
    expect(data).not.toEqual([]);
    expect(taken.tables[table]).toEqual(data);

    for (const row of taken.tables[table] ?? []) {
      // The rows hold made-up receipts, which is what zod is for; everything else has to pass.
      const readable = { ...toKeys(row), ...('advertReading' in toKeys(row) ? { advertReading: null } : {}) };
      expect(schema.safeParse(readable).error).toBeUndefined();
    }
  });

  test('is enough to begin anew: every row that a person may write comes back as it was', async () => {
    const { sql } = backend;
    await sql`delete from auth.users where id = ${person.id}`;
    const { id, client } = await signUpPerson(backend, 'ann-again');
    await restore(taken, id);

    expect(lastingRows(await take(client))).toEqual(lastingRows(taken));
  });
});

/** Told in the document, but not the person's to write. */
const WRITTEN_ELSEWHERE = ['audit_log', 'credit_ledger', 'stripe_customers'];

/** A row without what is new with every account and every writing. */
function lasting(table: string, row: Row): Row {
  const fresh = [
    'user_id',
    'updated_at',
    'revision',
    'deleted_by',
    ...(table === 'profiles' ? ['id', 'created_at'] : []),
  ];
  return Object.fromEntries(Object.entries(row).filter(([column]) => !fresh.includes(column)));
}

function lastingRows({ tables }: Taken): Record<string, Row[]> {
  const written = Object.entries(tables).filter(([table]) => !WRITTEN_ELSEWHERE.includes(table));
  return Object.fromEntries(written.map(([table, rows]) => [table, rows.map((row) => lasting(table, row))]));
}

/** As the person, with the privileges the person has. */
async function restore(taken: Taken, userId: string): Promise<void> {
  await backend.sql.begin(async (sql) => {
    const tables = await sql<{ name: string }[]>`select name from tests.tables()`;
    const columns = await sql<{ table_name: string; column_name: string; privilege_type: string }[]>`
      select table_name, column_name, privilege_type from information_schema.column_privileges
      where table_schema = 'public' and grantee = 'authenticated' and privilege_type in ('INSERT', 'UPDATE')`;
    const writable = (table: string, privilege: string): string[] =>
      columns
        .filter((one) => one.table_name === table && one.privilege_type === privilege)
        .map((one) => one.column_name);

    const claims = JSON.stringify({ sub: userId, role: 'authenticated' });
    await sql`select set_config('request.jwt.claims', ${claims}, true), set_config('request.jwt.claim.sub', ${userId}, true),
      set_config('role', 'authenticated', true)`;
    for (const { name } of tables) {
      for (const row of taken.tables[name] ?? []) {
        const mine = { ...row, user_id: userId };
        if (name === 'profiles') await change(sql, name, mine, writable(name, 'UPDATE'));
        else if (writable(name, 'INSERT').includes('id'))
          await add(sql, name, mine, writable(name, 'INSERT'));
      }
    }
  });
}

type Transaction = Parameters<Parameters<Backend['sql']['begin']>[1]>[0];

async function add(sql: Transaction, table: string, row: Row, columns: string[]): Promise<void> {
  const kept = Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)));
  const [insert] = await sql<{ text: string }[]>`
    select tests.insert_statement(${table}, ${JSON.stringify(kept)}::text::jsonb) as text`;
  await sql.unsafe(insert?.text ?? '');
}

async function change(sql: Transaction, table: string, row: Row, columns: string[]): Promise<void> {
  const [update] = await sql<{ text: string }[]>`
    select format('update public.%I t set (%s) = (select %s from jsonb_populate_record(null::public.%I, %L))', ${table}::text,
      string_agg(quote_ident(name), ', '), string_agg(quote_ident(name), ', '), ${table}::text, ${JSON.stringify(row)}::text::jsonb) as text
    from unnest(${columns}::text[]) as columns (name)`;
  await sql.unsafe(update?.text ?? '');
}

describe('an account that was deleted', () => {
  let left: Awaited<ReturnType<typeof signUpPerson>>;
  let refreshToken: string;

  beforeAll(async () => {
    left = await fullPerson('ben');
    refreshToken = (await left.client.auth.getSession()).data.session?.refresh_token ?? '';
    expect(refreshToken).not.toBe('');
    const { error } = await left.client.rpc('delete_my_account');
    expect(error).toBeNull();
  });

  test('is in no table of any schema, sessions and tokens included', async () => {
    const places = await backend.sql<{ place: string }[]>`
      select c.oid::regclass::text as place from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$|tests$)'`;
    const counts = await Promise.all(
      places.map(async ({ place }) => {
        const [row] = await backend.sql.unsafe(
          `select count(*)::integer as rows from ${place} as it where it::text like $1 or it::text like $2`,
          [`%${left.id}%`, `%${left.email}%`],
        );
        return { place, rows: row?.rows };
      }),
    );

    expect(places.length).toBeGreaterThan(22);
    expect(counts.filter(({ rows }) => rows !== 0)).toEqual([]);
    console.info(`Looked for the deleted person in ${places.length} tables.`);
  });

  test('has a token left that reads nothing and writes nothing', async () => {
    const old = left.client.from('applications');
    expect((await old.select('id')).data).toEqual([]);
    const inserted = await left.client.from('applications').insert({ user_id: left.id, job_title: 'Late' });
    expect([inserted.status, inserted.error?.code]).toEqual([409, '23503']);
    const changed = await left.client
      .from('profiles')
      .update({ full_name: 'Late' })
      .eq('user_id', left.id)
      .select();
    expect(changed.data).toEqual([]);
    for (const name of ['export_my_data', 'delete_my_account']) {
      expect((await left.client.rpc(name)).error?.code).toBe('42501');
    }
  });

  test('cannot be entered again, by its session or by its password', async () => {
    const fresh = clientFor(backend, backend.publishableKey);
    const refreshed = await fresh.auth.refreshSession({ refresh_token: refreshToken });
    expect(refreshed.data.session).toBeNull();
    const { email, password } = left;
    expect((await fresh.auth.signInWithPassword({ email, password })).data.session).toBeNull();
  });

  test('leaves its address free', async () => {
    const fresh = clientFor(backend, backend.publishableKey);
    const { data } = await fresh.auth.signUp({ email: left.email, password: left.password });
    expect(data.user?.id).toBeDefined();
    expect(data.user?.id).not.toBe(left.id);
  });
});
