import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from './migrate';
import { type EmbeddedPostgres, startPostgres } from './postgres';

let server: EmbeddedPostgres;
let admin: Sql;
let sql: Sql;
let folder: string;
let databases = 0;

beforeAll(async () => {
  server = await startPostgres();
  admin = postgres(server.url, { max: 1, onnotice: () => undefined });
});

afterEach(async () => {
  await sql.end();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  databases += 1;
  await admin.unsafe(`create database migrated_${databases}`);
  sql = postgres(server.url.replace(/postgres$/, `migrated_${databases}`), { onnotice: () => undefined });
  folder = await mkdtemp(join(tmpdir(), 'starboard-migrations-'));
});

afterAll(async () => {
  await admin.end();
  await server.stop();
});

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

describe('migrations', () => {
  test('of this product all apply, once', async () => {
    const versions = await migrate(sql);
    expect(versions[0]).toBe('0001');
    expect(versions).toEqual([...versions].sort());
    expect(await migrate(sql)).toEqual([]);
    const rows = await sql`select version, name from supabase_migrations.schema_migrations order by version`;
    expect(rows.map((row) => row.version)).toEqual(versions);
    expect(rows[0]?.name).toBe('init');
  });

  test('apply in order, and only those that are new', async () => {
    await write({ '0002_second.sql': 'insert into steps values (2);' });
    await write({ '0001_first.sql': 'create table steps (n int); insert into steps values (1);' });
    expect(await migrate(sql, folder)).toEqual(['0001', '0002']);
    await write({ '0003_third.sql': 'insert into steps values (3);' });
    expect(await migrate(sql, folder)).toEqual(['0003']);
    expect((await sql`select n from steps order by n`).map((row) => row.n)).toEqual([1, 2, 3]);
  });

  test('do not take back withdrawn privileges when they are run again', async () => {
    await write({
      '0001_closed.sql': `alter default privileges in schema public revoke all on tables from anon;
        create table closed (id int);`,
    });
    await migrate(sql, folder);
    await migrate(sql, folder);
    await sql`create table later (id int)`;
    const [row] = await sql`select has_table_privilege('anon', 'later', 'select') as open`;
    expect(row).toEqual({ open: false });
  });

  test('that fail leave nothing behind and name file and line of what cannot be read', async () => {
    await write({ '0001_good.sql': 'create table good (id int);' });
    await write({ '0002_bad.sql': 'create table half (id int);\n\ncreate tabel typo (id int);' });
    await expect(migrate(sql, folder)).rejects.toMatchObject({
      name: 'MigrationFailed',
      file: '0002_bad.sql',
      line: 3,
      message: expect.stringContaining('0002_bad.sql:3: syntax error at or near "tabel" (42601)'),
    });
    expect(await sql`select tablename from pg_tables where schemaname = 'public'`).toEqual([
      { tablename: 'good' },
    ]);
    expect(await sql`select version from supabase_migrations.schema_migrations`).toEqual([
      { version: '0001' },
    ]);
  });

  test('name file and line of what fails while running', async () => {
    await write({
      '0001_runs.sql': `-- A comment; with a semicolon
create table twice (id int check (id > 0));

do $body$ begin
  perform 1;
end $body$;
insert into twice values
  (-1);`,
    });
    await expect(migrate(sql, folder)).rejects.toMatchObject({
      line: 7,
      message: expect.stringContaining('violates check constraint'),
    });
  });

  test('that are unknown mean a newer version wrote the data', async () => {
    await write({ '0001_first.sql': 'select 1;', '0002_second.sql': 'select 2;' });
    await migrate(sql, folder);
    await rm(join(folder, '0002_second.sql'));
    await expect(migrate(sql, folder)).rejects.toThrow('newer version of Starboard (migration 0002)');
  });

  test('must be named like migrations', async () => {
    await write({ 'notes.sql': 'select 1;' });
    await expect(migrate(sql, folder)).rejects.toThrow('notes.sql is not named like a migration');
  });
});
