import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Databases, startDatabases } from './support/databases';

const SEED = readFileSync(join(import.meta.dirname, '../seed.sql'), 'utf8');
const DEMO = 'demo@starboard.local';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases?.stop());

async function seed(sql: Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction.unsafe(SEED).simple();
  });
}

/** Every row of every table, but for what the clock put there. */
async function contents(sql: Sql): Promise<unknown> {
  return await sql`select query_to_xml('select * from public.applications', false, false, '')::text as applications,
    query_to_xml('select * from public.application_activities', false, false, '')::text as activities,
    query_to_xml('select * from public.profiles', false, false, '')::text as profiles,
    (select count(*) from auth.identities) as identities, (select count(*) from auth.users) as users`;
}

test('the demo account has work to show, and one follow-up is due', async () => {
  const { sql } = await databases.create();
  await seed(sql);

  expect(
    await sql`select a.status, next_followup_at <= clock_timestamp() as is_due, count(t)::integer as activities
      from public.applications a join auth.users u on u.id = a.user_id and u.email = ${DEMO}
      left join public.application_activities t on t.application_id = a.id
      group by a.id order by a.status desc`,
  ).toEqual([
    { status: 'submitted', is_due: true, activities: 2 },
    { status: 'saved', is_due: null, activities: 1 },
  ]);
  expect(await sql`select full_name, revision from public.profiles`).toEqual([
    { full_name: 'Robin Demo', revision: '2' },
  ]);
  expect(await sql`select title from public.achievements`).toHaveLength(1);
  expect(await sql`select job_title from public.work_history`).toHaveLength(1);
});

test('run again, it changes nothing', async () => {
  const { sql } = await databases.create();
  await seed(sql);
  const once = await contents(sql);
  await seed(sql);
  expect(await contents(sql)).toEqual(once);
});

test('an account that was made through the API gets the rows', async () => {
  const { sql } = await databases.create();
  const [user] = await sql`insert into auth.users (email) values (${DEMO}) returning id`;
  await seed(sql);

  expect(await sql`select distinct user_id from public.applications`).toEqual([{ user_id: user?.id }]);
  expect(await sql`select email from auth.users`).toHaveLength(1);
});

test('nobody else is touched', async () => {
  const { sql } = await databases.create();
  await sql`insert into auth.users (email) values ('somebody@example.test')`;
  await seed(sql);

  expect(
    await sql`select p.full_name from public.profiles p join auth.users u on u.id = p.user_id where u.email <> ${DEMO}`,
  ).toEqual([{ full_name: '' }]);
});
