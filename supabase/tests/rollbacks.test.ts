/** Each migration can be taken back without a trace, and done again, with and without data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogSnapshot, differences } from './support/catalog-snapshot';
import { startDatabases } from './support/databases';
import { loadHelpers } from './support/pgtap';

const SUPABASE = join(import.meta.dirname, '..');
const files = sqlFilesIn('migrations');

const databases = await startDatabases((sql) => apply(sql, 'local/bootstrap.sql'));
afterAll(() => databases.stop());

function sqlFilesIn(folder: string): string[] {
  const names = readdirSync(join(SUPABASE, folder)).filter((name) => name.endsWith('.sql'));
  return names.sort();
}

async function apply(sql: Sql, file: string): Promise<void> {
  const text = readFileSync(join(SUPABASE, file), 'utf8');
  await sql.begin(async (transaction) => {
    await transaction.unsafe(text).simple();
  });
}

test('migrations are numbered without a gap and each has its rollback', () => {
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  expect(files.filter((file) => !/^\d{4}_[a-z_]+\.sql$/.test(file))).toEqual([]);
  expect(sqlFilesIn('rollbacks')).toEqual(files);
});

describe('an empty database', async () => {
  const { sql } = await databases.create();
  const baseline = await catalogSnapshot(sql);
  let before = baseline;

  test.each(files)('%s goes up, down and up again', async (file) => {
    await apply(sql, `migrations/${file}`);
    const up = await catalogSnapshot(sql);
    await apply(sql, `rollbacks/${file}`);
    const down = await catalogSnapshot(sql);
    await apply(sql, `migrations/${file}`);
    const again = await catalogSnapshot(sql);

    expect(differences(before, up), 'the migration does something').not.toEqual([]);
    expect(differences(before, down), 'down leaves no trace').toEqual([]);
    expect(differences(up, again), 'up again is the same as up').toEqual([]);
    before = up;
  });

  test('taken back one after the other, nothing of ours is left', async () => {
    for (const file of files.toReversed()) await apply(sql, `rollbacks/${file}`);
    expect(differences(baseline, await catalogSnapshot(sql))).toEqual([]);
  });
});

describe('a database in use', () => {
  test('is migrated with what is in it', async () => {
    const { sql } = await databases.create();
    await loadHelpers(sql);
    await sql`select tests.create_person('early')`;
    for (const file of files.slice(0, 5)) await apply(sql, `migrations/${file}`);
    await sql`insert into public.applications (user_id, job_title, status, applied_at)
      values (tests.person('early'), 'Porter', 'interview', '2026-02-03'), (tests.person('early'), 'Nurse', 'saved', null)`;

    for (const file of files.slice(5)) await apply(sql, `migrations/${file}`);

    expect(
      await sql`select user_id = tests.person('early') as theirs, revision from public.profiles`,
    ).toEqual([{ theirs: true, revision: '1' }]);
    expect(await sql`select job_title, status from public.applications order by job_title`).toEqual([
      { job_title: 'Nurse', status: 'saved' },
      { job_title: 'Porter', status: 'interview' },
    ]);
    expect(await sql`select type, status, occurred_at from public.application_activities`).toEqual([
      { type: 'status', status: 'interview', occurred_at: new Date('2026-02-03T00:00:00Z') },
    ]);
  });

  test('is taken back and migrated again, and what is in the bin does not come back', async () => {
    const { sql } = await databases.create();
    for (const file of files) await apply(sql, `migrations/${file}`);
    const full = await catalogSnapshot(sql);
    await loadHelpers(sql);
    await sql`select tests.create_person(name), tests.give_everything(name) from unnest(array['kept', 'binned']) as p (name)`;
    await sql`update public.applications set deleted_at = now() where user_id = tests.person('binned')`;
    await sql`update public.work_history set start_date = '2024-05-01', end_date = '2024-01-01', end_precision = 'year'`;

    for (const file of files.slice(1).toReversed()) await apply(sql, `rollbacks/${file}`);
    expect(await sql`select user_id = tests.person('kept') as kept from public.applications`).toEqual([
      { kept: true },
    ]);
    for (const file of files.slice(1)) await apply(sql, `migrations/${file}`);

    expect(differences(full, await catalogSnapshot(sql))).toEqual([]);
  });
});

describe('the snapshot', async () => {
  const { sql } = await databases.create();
  await apply(sql, 'migrations/0001_init.sql');
  const before = await catalogSnapshot(sql);

  /** What a careless rollback might leave, one of each kind. */
  const traces = [
    'create schema leftover',
    'create table public.leftover (id integer)',
    'alter table public.profiles add column leftover integer',
    "alter table public.profiles alter column headline set default 'x'",
    'alter table public.profiles alter column headline drop not null',
    'alter table public.profiles add constraint leftover check (true)',
    'alter table public.profiles disable row level security',
    'alter table public.profiles disable trigger profiles_set_updated_at',
    'create index leftover on public.profiles (headline)',
    'create policy leftover on public.profiles for select to authenticated using (false)',
    'alter policy "People read their own profile" on public.profiles using (true)',
    'grant delete on public.profiles to authenticated',
    'grant update (created_at) on public.profiles to authenticated',
    'grant usage on schema private to anon',
    'grant execute on function private.set_updated_at() to anon',
    'create trigger leftover before delete on public.profiles for each row execute function private.refuse_change()',
    'create trigger leftover after delete on auth.users for each row execute function private.refuse_change()',
    "create or replace function private.set_updated_at() returns trigger language plpgsql as 'begin return new; end'",
    "comment on column public.profiles.headline is 'leftover'",
    "comment on schema private is 'leftover'",
    `comment on policy "People read their own profile" on public.profiles is 'leftover'`,
    "create type public.leftover as enum ('a')",
    'create view public.leftover as select 1 as one',
    'create sequence private.leftover',
    'alter default privileges in schema public grant select on tables to anon',
    'create extension citext schema extensions',
  ];

  test.each(traces)('notices: %s', async (trace) => {
    await sql.unsafe(`begin; ${trace};`).simple();
    const after = await catalogSnapshot(sql).finally(() => sql.unsafe('rollback').simple());
    expect(differences(before, after)).not.toEqual([]);
  });
});
