/**
 * Nothing that push, pull or a function asks grows with the number of people: each is answered from indexes that begin
 * with the person. The same queries at a million applications are timed by `npm run bench:db`.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { startDatabases } from './support/databases';
import { placesOf } from './support/scale/place';
import { FILLED_TABLES, populate } from './support/scale/population';
import { queriesOn } from './support/scale/queries';
import { loadTiming, type Scan, scansOf } from './support/scale/timing';

// So many people that no table is small enough to be read from end to end instead.
const POPULATION = { people: 1000, applications: 20, advert: 300, tables: FILLED_TABLES };
const TABLES = [...FILLED_TABLES, 'profiles'];

const databases = await startDatabases();
const { sql } = await databases.create();
await populate(sql, POPULATION);
await loadTiming(sql);
const [place] = await placesOf(sql, TABLES, 1);
afterAll(() => databases.stop());

if (place === undefined) throw new Error('Nobody signed up');

/** Where the planner asks a primary key for its ends, to guess how many ids come after one. It reads a page or two. */
const isGuess = (name: string, scan: Scan): boolean =>
  name.endsWith('what changed in the last minute') && scan.name.endsWith('_pk_id');

describe.each(queriesOn(TABLES))('$name', ({ name, statementFor }) => {
  test('looks at the person’s own rows only', async () => {
    const scans = await scansOf(sql, place.userId, statementFor(place));
    const others = scans.filter((scan) => scan.first_column !== 'user_id' && !isGuess(name, scan));
    expect(others).toEqual([]);
    expect(scans).not.toEqual([]);
  });
});

test('a query that looks at everybody’s rows is noticed', async () => {
  const everybody = 'select max(notes) from public.applications';
  expect(await scansOf(sql, place.userId, `set local role postgres; ${everybody}`)).toContainEqual({
    name: 'applications',
    kind: 'table',
    first_column: null,
  });
  const byId = `select 1 from public.applications where id = '${place.ids('applications')[0]}'`;
  expect(await scansOf(sql, place.userId, `set local role postgres; ${byId}`)).toContainEqual({
    name: 'applications_pk_id',
    kind: 'index',
    first_column: 'id',
  });
});
