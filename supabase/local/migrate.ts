/**
 * Brings a plain Postgres to where a Supabase project with all our migrations is. The Supabase CLI keeps
 * the same record in the same table, so either can go on where the other stopped.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { locateFailure } from './migrate/migration-failed';

const BOOTSTRAP = join(import.meta.dirname, 'bootstrap.sql');
const MIGRATIONS = join(import.meta.dirname, '..', 'migrations');

/** As the Supabase CLI makes it. */
const HISTORY = `
create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (
  version text not null primary key,
  statements text[],
  name text,
  created_by text,
  idempotency_key text unique,
  rollback text[]
);
`;

interface Migration {
  readonly version: string;
  readonly name: string;
  readonly file: string;
}

/**
 * Apply what is not applied yet, in order, each migration in a transaction of its own, and return the
 * versions that were new. What a Supabase project has from the start is put in place first, once: run
 * again it would take back the privileges that migrations have withdrawn.
 *
 * @param folder where the `NNNN_name.sql` files are
 * @throws MigrationFailed naming file and line
 */
export async function migrate(sql: Sql, folder: string = MIGRATIONS): Promise<string[]> {
  const migrations = await listMigrations(folder);
  const [history] = await sql`select to_regclass('supabase_migrations.schema_migrations') as name`;
  if (history?.name === null) await applyFile(sql, BOOTSTRAP, HISTORY, []);

  const rows = await sql`select version from supabase_migrations.schema_migrations`;
  const applied = new Set(rows.map((row) => String(row.version)));
  refuseUnknown(applied, migrations);

  const missing = migrations.filter((migration) => !applied.has(migration.version));
  for (const { version, name, file } of missing) await applyFile(sql, file, RECORD, [version, name]);
  return missing.map((migration) => migration.version);
}

const RECORD = `insert into supabase_migrations.schema_migrations (version, name, statements)
  values ($1, $2, array[$3])`;

async function listMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return files.map((file) => {
    const [, version, name] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
    if (version === undefined || name === undefined) {
      throw new Error(`${file} is not named like a migration: NNNN_name.sql`);
    }
    return { version, name, file: join(folder, file) };
  });
}

function refuseUnknown(applied: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.version));
  const unknown = [...applied].filter((version) => !known.has(version));
  if (unknown.length === 0) return;
  throw new Error(
    `The data was written by a newer version of Starboard (migration ${unknown.join(', ')}). Update Starboard, or choose another data folder.`,
  );
}

/** Run a file and then note it, in one transaction: both or neither. */
async function applyFile(sql: Sql, file: string, note: string, values: readonly string[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  try {
    await sql.begin(async (transaction) => {
      await transaction.unsafe(text).simple();
      if (values.length === 0) await transaction.unsafe(note).simple();
      else await transaction.unsafe(note, [...values, text]);
    });
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    throw await locateFailure(sql, basename(file), text, error);
  }
}
