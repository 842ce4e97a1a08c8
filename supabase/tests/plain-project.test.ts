/**
 * On a Supabase project migrations are not run by a superuser but by a role that owns the schema `public`, and people
 * sign up through yet another role. What only a superuser can do must not slip into a migration.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, type Databases, startDatabases } from './support/databases';
import { loadHelpers } from './support/pgtap';

const SUPABASE = join(import.meta.dirname, '..');

/** Roles and rights as a hosted project has them. */
const PROJECT = `
  create role project_owner login createrole bypassrls;
  grant anon, authenticated, service_role to project_owner;
  alter schema public owner to project_owner;
  grant create on database base to project_owner;
  grant usage on schema auth to project_owner;
  grant select, delete, references, trigger on auth.users to project_owner;
  grant insert on auth.users to supabase_auth_admin;
  alter default privileges for role project_owner in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges for role project_owner in schema public grant all on sequences to anon, authenticated, service_role;
  alter default privileges for role project_owner in schema public grant all on functions to anon, authenticated, service_role;`;

let databases: Databases;
let project: Database;

beforeAll(async () => {
  databases = await startDatabases(async (sql) => {
    await sql.unsafe(read('local/bootstrap.sql')).simple();
    await sql.unsafe(PROJECT).simple();
    await sql`set session authorization project_owner`;
    for (const file of readdirSync(join(SUPABASE, 'migrations')).sort()) {
      await inTransaction(sql, read(`migrations/${file}`));
    }
    await sql`reset session authorization`;
    await loadHelpers(sql);
  });
  project = await databases.create();
});

afterAll(() => databases?.stop());

function read(file: string): string {
  return readFileSync(join(SUPABASE, file), 'utf8');
}

async function inTransaction(sql: Sql, text: string): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction.unsafe(text).simple();
  });
}

test('all migrations run, and leave nothing open to people who are not signed in', async () => {
  const open = await project.sql`
    select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_any_column_privilege('anon', c.oid, 'SELECT, INSERT, UPDATE')
    union all
    select p.proname from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and has_function_privilege('anon', p.oid, 'EXECUTE')`;
  const [count] =
    await project.sql`select count(*)::integer as tables from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;

  expect(open).toEqual([]);
  expect(count?.tables).toBe(21);
});

test('people sign up, work and empty their bin, though no function of ours belongs to a superuser', async () => {
  await inTransaction(
    project.sql,
    `set local role supabase_auth_admin;
     insert into auth.users (id, email) values (tests.person('owner'), 'owner@example.test');`,
  );
  await inTransaction(
    project.sql,
    `select tests.authenticate_as('owner');
     insert into applications (id, user_id, job_title) values (tests.id('job'), tests.person('owner'), 'Porter');
     insert into application_activities (user_id, application_id, type, status, occurred_at)
       values (tests.person('owner'), tests.id('job'), 'status', 'submitted', now());
     insert into achievements (user_id, title, deleted_at) values (tests.person('owner'), 'Gone', now());
     select purge_my_deleted();`,
  );

  expect(await project.sql`select status from applications`).toEqual([{ status: 'submitted' }]);
  expect(await project.sql`select count(*)::integer as left from achievements`).toEqual([{ left: 0 }]);
  expect(await project.sql`select count(*)::integer as profiles from profiles`).toEqual([{ profiles: 1 }]);
});

test('people take everything along and leave', async () => {
  const { sql } = await databases.create();
  await sql`select tests.create_person('leaver'), tests.give_in_full('leaver')`;
  const [answer] = await sql.begin(async (transaction) => {
    await transaction`select tests.authenticate_as('leaver')`;
    const rows = await transaction`select export_my_data() -> 'tables' -> 'applications' as applications`;
    await transaction`select delete_my_account()`;
    return rows;
  });

  expect(answer?.applications).toHaveLength(1);
  expect(
    await sql`select (select count(*) from applications)::integer as applications, (select count(*) from auth.users)::integer as accounts`,
  ).toEqual([{ applications: 0, accounts: 0 }]);
});

test('taken back by the same role, nothing is left of it', async () => {
  const { sql } = await databases.create();
  await sql`set session authorization project_owner`;
  const files = readdirSync(join(SUPABASE, 'rollbacks')).sort().toReversed();
  for (const file of files) await inTransaction(sql, read(`rollbacks/${file}`));
  await sql`reset session authorization`;

  const left =
    await sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;
  expect(left).toEqual([]);
});
