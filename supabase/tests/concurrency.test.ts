/** What happens when two devices of one person are at it in the same moment, each on a connection of its own. */
import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Database, type Databases, migrated, startDatabases } from './support/databases';
import { loadHelpers } from './support/pgtap';

let databases: Databases;
let database: Database;
let phone: Sql;
let laptop: Sql;

beforeAll(async () => {
  databases = await startDatabases(async (sql) => {
    await migrated(sql);
    await loadHelpers(sql);
    await sql`select tests.create_person('owner'), tests.give_everything('owner')`;
  });
  database = await databases.create();
  phone = connect(database.url);
  laptop = connect(database.url);
});

afterAll(async () => {
  await Promise.all([phone?.end(), laptop?.end()]);
  await databases?.stop();
});

const note = (status: string, occurredAt: string): string => `
  insert into public.application_activities (user_id, application_id, type, status, occurred_at)
  values (tests.person('owner'), tests.id('applications of owner'), 'status', '${status}', '${occurredAt}')`;

const pick = (gapKey: string): string => `
  insert into public.application_evidence (user_id, application_id, gap_key, evidence_id, source_type, source_id)
  select user_id, application_id, '${gapKey}', evidence_id, source_type, source_id from public.application_evidence limit 1`;

/** Begin on both, let the second wait for the first, then let both finish. */
async function atOnce(first: string, second: string): Promise<void> {
  await phone.unsafe(`begin; select tests.authenticate_as('owner'); ${first};`).simple();
  const waiting = laptop
    .unsafe(`begin; select tests.authenticate_as('owner'); ${second}; commit;`)
    .simple()
    .execute();
  await untilLaptopWaits();
  // Together: the second may be refused before the answer to the first one's commit has come.
  await Promise.all([phone.unsafe('commit').simple(), waiting]);
}

async function untilLaptopWaits(): Promise<void> {
  await expect
    .poll(
      () =>
        database.sql`select count(*)::integer as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      {
        timeout: 15_000,
      },
    )
    .toEqual([{ waiting: 1 }]);
}

test('two statuses at once: the later one counts, though the earlier one is stored last', async () => {
  await atOnce(note('interview', '2026-03-02'), note('submitted', '2026-03-01'));
  expect(await database.sql`select status from public.applications`).toEqual([{ status: 'interview' }]);
});

test('two statuses at once: the later one counts, though it had to wait', async () => {
  await atOnce(note('assessment', '2026-03-03'), note('offer', '2026-03-04'));
  expect(await database.sql`select status from public.applications`).toEqual([{ status: 'offer' }]);
});

test('two statuses at once: the later one counts, though by itself it says what already stands', async () => {
  await atOnce(note('offer', '2026-03-06'), note('interview', '2026-03-05'));
  expect(await database.sql`select status from public.applications`).toEqual([{ status: 'offer' }]);
});

test('two picks at once are both in the mirror', async () => {
  await atOnce(pick('patience'), pick('night-work'));

  const [row] =
    await database.sql`select jsonb_path_query_array(selected_evidence, '$.items[*].gap_key') as picks from public.applications`;
  expect(row?.picks).toEqual(['leads-a-team', 'night-work', 'patience']);
});

test('two changes on one base: the second changes nothing, and its device hears of it', async () => {
  const [before] = await database.sql`select revision from public.applications`;
  const change = (notes: string): string =>
    `update public.applications set notes = '${notes}' where revision = ${before?.revision}`;
  await atOnce(change('from the phone'), change('from the laptop'));

  const [after] = await database.sql`select revision, notes from public.applications`;
  expect(after).toEqual({ revision: String(Number(before?.revision) + 1), notes: 'from the phone' });
});

test('a row stored while a pull is on its way is not older than the pull by more than its transaction took', async () => {
  await phone
    .unsafe(`begin; select tests.authenticate_as('owner'); ${note('offer', '2026-03-05')};`)
    .simple();
  const [pull] = await database.sql`select now()::text as at`;
  await phone.unsafe('commit').simple();

  const [late] =
    await database.sql`select updated_at <= ${pull?.at}::text::timestamptz as missed from public.application_activities order by updated_at desc limit 1`;
  // The reason a device pulls with an overlap: updated_at is when a transaction began, not when it could be seen.
  expect(late?.missed).toBe(true);
});

test('a document made while a job and its draft are saved has both or neither', async () => {
  const save = `
    lock table public.star_library in access exclusive mode;
    insert into public.applications (id, user_id, job_title) values (tests.id('late'), tests.person('owner'), 'Late');
    insert into public.star_library (user_id, application_id, gap_key) values (tests.person('owner'), tests.id('late'), 'late')`;
  // The lock is more than people may have; it stands for the moment between reading the one table and the other.
  await phone.unsafe(`begin; ${save};`).simple();
  const taking = laptop
    .unsafe(
      `begin; select tests.authenticate_as('owner'); select public.export_my_data() -> 'tables' as tables; commit;`,
    )
    .simple()
    .execute();
  await untilLaptopWaits();
  await phone.unsafe('commit').simple();

  const tables = (await taking)[2]?.[0]?.tables;
  const jobs: string[] = tables.applications.map((row: { id: string }) => row.id);
  const drafts: string[] = tables.star_library.map((row: { application_id: string }) => row.application_id);
  expect(jobs).toHaveLength(1);
  expect(drafts.filter((id) => !jobs.includes(id))).toEqual([]);
});

test('a row sent once more while it is deleted for good does not come back', async () => {
  const again = `
    insert into public.achievements (id, user_id, title, created_at)
    values (tests.id('ended'), tests.person('owner'), 'Ended', '2026-03-01') on conflict (user_id, id) do nothing`;
  const bin = `update public.achievements set deleted_at = '2026-03-02' where id = tests.id('ended')`;
  await database.sql.unsafe(`${again}; ${bin}`).simple();
  const purge = `select public.purge_from_bin('achievements', jsonb_build_object(tests.id('ended'), '2026-03-02T00:00:00Z'))`;
  await expect(atOnce(purge, again)).rejects.toMatchObject({ code: 'PT410' });
  await laptop.unsafe('rollback').simple();
  expect(await database.sql`select 1 from public.achievements where id = tests.id('ended')`).toEqual([]);
});

const add = `insert into public.achievements (user_id, title) values (tests.person('owner'), 'Saved at the last moment')`;
const leftOver = () => database.sql`
  select (select count(*) from public.achievements)::integer as achievements, (select count(*) from auth.users)::integer as accounts`;

test('a save that is on its way while the account is deleted goes with it', async () => {
  await atOnce(add, 'select public.delete_my_account()');
  expect(await leftOver()).toEqual([{ achievements: 0, accounts: 0 }]);
});

test('a save that comes while the account is being deleted is refused', async () => {
  await database.sql`select tests.create_person('owner')`;
  await expect(atOnce('select public.delete_my_account()', add)).rejects.toMatchObject({ code: '23503' });
  await laptop.unsafe('rollback').simple();
  expect(await leftOver()).toEqual([{ achievements: 0, accounts: 0 }]);
});
