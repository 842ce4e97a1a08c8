/** What the Supabase CLI has to say about the schema. It needs the npm registry once; without it these tests fail. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseTypes, TYPES_FILE } from './support/database-types';
import { type Databases, startDatabases } from './support/databases';
import { supabaseCli } from './support/supabase-cli';

/** A finding of `supabase db advisors`; only what is needed to tell them apart. */
interface Advice {
  readonly name: string;
  readonly detail: string;
}

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

async function adviceFor(url: string): Promise<Advice[]> {
  const answer = await supabaseCli('db', 'advisors', `--remote=${url}`, '--level=info', '--fail-on=none');
  const advice: Advice[] =
    answer.trim() === '' || /^No issues/i.test(answer.trim()) ? [] : JSON.parse(answer);
  // In a database nobody has used yet, no index has been used.
  return advice.filter((finding) => finding.name !== 'unused_index');
}

describe('lib/sync/database.types.ts', () => {
  test('is what the migrations make', async () => {
    const { url } = await databases.create();
    const generated = await databaseTypes(url);

    expect(generated, 'Run `npm run types:db` and commit the file').toBe(await readFile(TYPES_FILE, 'utf8'));
  });

  test('would not be, had a column been added', async () => {
    const { url, sql } = await databases.create();
    await sql`alter table public.profiles add column nickname text`;

    expect(await databaseTypes(url)).not.toBe(await readFile(TYPES_FILE, 'utf8'));
  });
});

describe('supabase db advisors', () => {
  test('has no advice, down to the level of information', async () => {
    const { url } = await databases.create();
    expect(await adviceFor(url)).toEqual([]);
  });

  test('would have, for a table without row security and a foreign key without an index', async () => {
    const { url, sql } = await databases.create();
    await sql`create table public.open (id uuid primary key, application_id uuid references public.applications (id))`;
    await sql`grant select on public.open to anon`;

    const names = (await adviceFor(url)).map((finding) => finding.name);
    expect(names).toEqual(expect.arrayContaining(['rls_disabled_in_public', 'unindexed_foreign_keys']));
  });
});
