/**
 * Does it stay quick when very many people are in the same database? `npm run bench:db -- [people] [part of a query's name]`
 *
 * 10,000 people with 100 applications each, a pick and an activity to each, against 10 people with the same. Printed for
 * every query that push, pull and the functions make: what Postgres takes from planning to the last row, as the person,
 * everything that row security and triggers do included; p50 and p95 of 200 people; and the ratio to 10 people.
 */
import { type Database, startDatabases } from '../../supabase/tests/support/databases';
import { type Place, placesOf } from '../../supabase/tests/support/scale/place';
import { CORE_TABLES, populate } from '../../supabase/tests/support/scale/population';
import { type Query, queriesOn } from '../../supabase/tests/support/scale/queries';
import { loadTiming, timeOf } from '../../supabase/tests/support/scale/timing';
import { percentile } from './percentiles';

const [people = '10000', wanted = ''] = process.argv.slice(2);
const PEOPLE = Number(people);
const SAMPLES = 200;
const APPLICATIONS = 100;
const ADVERT = 600;
const FILLED = [...CORE_TABLES, 'role_fit_learning_events'];
const ASKED = [...CORE_TABLES, 'profiles'];
const MOST = 1.5;

interface World {
  readonly database: Database;
  readonly places: readonly Place[];
}

const databases = await startDatabases();
try {
  const few = await makeWorld(10);
  const many = await makeWorld(PEOPLE);
  await printStorage(many.database, `${PEOPLE.toLocaleString('en')} people, adverts of ${ADVERT} characters`);
  const long = await databases.create();
  await populate(long.sql, { people: 10, applications: APPLICATIONS, advert: 8000, tables: CORE_TABLES });
  await printStorage(long, '10 people, adverts of 8,000 characters');

  const lines = [];
  for (const query of queriesOn(ASKED).filter(({ name }) => name.includes(wanted))) {
    lines.push(await compare(query, few, many));
    for (const world of [few, many]) await tidyUp(world);
  }
  console.table(Object.fromEntries(lines.map(({ name, ...line }) => [name, line])));
  const worst = lines.reduce((one, other) => (Number(other.ratio) > Number(one.ratio) ? other : one));
  console.log(`worst ratio: ${worst.ratio} (${worst.name}); at most ${MOST} wanted`);
  process.exitCode = Number(worst.ratio) <= MOST ? 0 : 1;
} finally {
  await databases.stop();
}

async function makeWorld(people: number): Promise<World> {
  const begunAt = performance.now();
  const database = await databases.create();
  await populate(database.sql, { people, applications: APPLICATIONS, advert: ADVERT, tables: FILLED });
  await loadTiming(database.sql);
  for (const table of ASKED)
    await database.sql.unsafe(`alter table public.${table} set (autovacuum_enabled = false)`);
  const places = await placesOf(database.sql, ASKED, Math.min(people, SAMPLES));
  const seconds = ((performance.now() - begunAt) / 1000).toFixed(0);
  console.log(
    `${people.toLocaleString('en')} people, ${(people * APPLICATIONS).toLocaleString('en')} applications: made in ${seconds} s`,
  );
  return { database, places };
}

async function compare(query: Query, few: World, many: World) {
  // Once without counting: what is wanted here is the work, not the disk.
  for (const world of [few, many]) await timesOf(query, world, 0, SAMPLES);
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  // By turns, so that a busy moment of the computer hits both worlds.
  for (let n = 0; n < SAMPLES; n++) {
    times.few.push(...(await timesOf(query, few, n, 1)));
    times.many.push(...(await timesOf(query, many, n, 1)));
  }
  const ms = (value: number): string => value.toFixed(2);
  return {
    name: query.name,
    'p50 ms': ms(percentile(times.many, 0.5)),
    'p95 ms': ms(percentile(times.many, 0.95)),
    'p50 ms with 10 people': ms(percentile(times.few, 0.5)),
    ratio: ms(percentile(times.many, 0.5) / percentile(times.few, 0.5)),
  };
}

async function timesOf(
  query: Query,
  { database, places }: World,
  from: number,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let n = from; n < from + count; n++) {
    const place = places[n % places.length];
    if (place === undefined) throw new Error('Nobody signed up');
    times.push(await timeOf(database.sql, place.userId, query.statementFor(place)));
  }
  return times;
}

/** Writes that were undone leave rows behind that nobody sees but everybody steps over; they are no part of the question. */
async function tidyUp({ database }: World): Promise<void> {
  for (const table of ASKED)
    await database.sql.unsafe(`vacuum (index_cleanup on, truncate off) public.${table}`);
}

/** What an application weighs on disk, its picks and activities and all indexes included. */
async function printStorage({ sql }: Database, title: string): Promise<void> {
  const rows = await sql<{ table: string; rows: string; bytes: string }[]>`
    select t.name as table, c.reltuples::bigint as rows, pg_total_relation_size(c.oid) as bytes
    from unnest(${[...CORE_TABLES]}::text[]) as t (name) join pg_class c on c.oid = format('public.%I', t.name)::regclass`;
  const applications = Number(rows[0]?.rows);
  const bytes = rows.reduce((sum, row) => sum + Number(row.bytes), 0);
  const each = rows
    .map((row) => `${row.table} ${Math.round(Number(row.bytes) / Number(row.rows))}`)
    .join(', ');
  console.log(
    `storage (${title}): ${Math.round(bytes / applications)} bytes per application with its pick and activity; bytes per row: ${each}; ${(bytes / 2 ** 20).toFixed(0)} MB in all`,
  );
}
