/** What bootstrap.sql puts in place, beside the auth tables that @supabase/lite makes for itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../local/migrate';
import { type Database, type Databases, startDatabases } from './support/databases';

const BOOTSTRAP = readFileSync(join(import.meta.dirname, '../local/bootstrap.sql'), 'utf8');
const EVERYBODY = 'f9b3c1de-0000-4000-8000-000000000001';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases(async () => {});
});
afterAll(() => databases?.stop());

async function bootstrap({ sql }: Database): Promise<void> {
  await sql.unsafe(BOOTSTRAP).simple();
}

async function lite({ url }: Database): Promise<void> {
  const connection = createPostgresConnection({
    url,
    postgresOptions: { max: 1, onnotice: () => undefined },
  });
  const app = new App({ connection, auth: { enabled: true, jwt_secret: 'x'.repeat(40) } });
  await app.ensureSystemSchema();
  await connection.driver.end();
}

/** Who the database takes somebody for, by either way a token's claims are passed. */
async function whoIs(sql: Sql, setting: string, value: string): Promise<unknown> {
  return await sql.begin(async (transaction) => {
    await transaction`select set_config(${setting}, ${value}, true)`;
    const [row] = await transaction`select auth.uid() as id`;
    return row?.id;
  });
}

describe.each([
  { order: 'before lite', steps: [bootstrap, lite] },
  { order: 'after lite', steps: [lite, bootstrap] },
  { order: 'twice, around lite', steps: [bootstrap, lite, bootstrap] },
])('$order', ({ steps }) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases.create();
    for (const step of steps) await step(database);
    await migrate(database.sql);
  });

  test('all migrations run and a sign-up makes a profile', async () => {
    const { sql } = database;
    await sql`insert into auth.users (id, email) values (${EVERYBODY}, 'someone@example.test')`;
    expect(await sql`select id from public.profiles`).toEqual([{ id: EVERYBODY }]);
  });

  test('the token says who somebody is', async () => {
    expect(await whoIs(database.sql, 'request.jwt.claim.sub', EVERYBODY)).toBe(EVERYBODY);
    expect(await whoIs(database.sql, 'request.jwt.claim.sub', '')).toBeNull();
  });

  test('the auth tables are not for the roles of the API', async () => {
    const [row] = await database.sql`
      select has_any_column_privilege('authenticated', 'auth.users', 'SELECT, INSERT, UPDATE')
        or has_any_column_privilege('anon', 'auth.identities', 'SELECT, INSERT, UPDATE') as are_open`;
    expect(row?.are_open).toBe(false);
  });
});

test('all claims in one setting, as PostgREST passes them, say it too', async () => {
  const { sql } = await databases.create();
  await sql.unsafe(BOOTSTRAP).simple();
  const claims = JSON.stringify({ sub: EVERYBODY, role: 'authenticated', app_metadata: { role: 'admin' } });

  expect(await whoIs(sql, 'request.jwt.claims', claims)).toBe(EVERYBODY);
});
