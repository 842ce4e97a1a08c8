/**
 * The latest ten migrations, taken back and done again on a database that is in use. What the older schema can hold is
 * there after the way back, and still there, unchanged, after the way forward.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterAll, describe, expect, test } from 'vitest';
import { packs } from '../../lib/domain/fit/packs/packs';
import { migrated, startDatabases } from './support/databases';
import { loadHelpers } from './support/pgtap';

const shipped: ReadonlySet<unknown> = new Set(packs.map(({ slug }) => slug));
const SUPABASE = join(import.meta.dirname, '..');
const LATEST = readdirSync(join(SUPABASE, 'migrations')).sort().slice(-10).toReversed();

const databases = await startDatabases(async (sql) => {
  await migrated(sql);
  await loadHelpers(sql);
  await sql`select tests.create_person(name), tests.give_in_full(name) from unnest(array['ann', 'ben']) as people (name)`;
  // Some that were changed since, so that a fresh revision or moment would be told from the old one.
  await sql`update public.applications set notes = 'Changed since', updated_at = updated_at`;
  await sql`update public.applications set notes = 'And again'`;
});
const { sql } = await databases.create();
afterAll(() => databases.stop());

async function apply(file: string): Promise<void> {
  const text = readFileSync(join(SUPABASE, file), 'utf8');
  await sql.begin(async (transaction) => {
    await transaction.unsafe(text).simple();
  });
}

/** `table.column`, of all tables. */
async function columnsOf(database: Sql): Promise<string[]> {
  const rows = await database<{ name: string }[]>`
    select c.relname || '.' || a.attname as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  return rows.map(({ name }) => name);
}

interface TableRow {
  readonly table: string;
  readonly row: Record<string, unknown>;
}

async function everyRow(): Promise<TableRow[]> {
  const tables = await sql<{ name: string }[]>`select name from tests.tables()`;
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await sql.unsafe<{ row: TableRow['row'] }[]>(
        `select to_jsonb(t) as row from public.${name} t order by t.id`,
      );
      return found.map(({ row }) => ({ table: name, row }));
    }),
  );
  // Packs come and go with the migration that publishes them; they are nobody's.
  const isShipped = ({ table, row }: TableRow) => table === 'domain_packs' && shipped.has(row.slug);
  return rows
    .flat()
    .filter((one) => !isShipped(one))
    .sort((one, other) => one.table.localeCompare(other.table));
}

/** The same rows in these columns, of these tables. */
function narrowed(rows: readonly TableRow[], columns: readonly string[]): TableRow[] {
  const narrow = rows.map(({ table, row }) => {
    const kept = Object.entries(row).filter(([column]) => columns.includes(`${table}.${column}`));
    return { table, row: Object.fromEntries(kept) };
  });
  return narrow.filter(({ row }) => Object.keys(row).length > 0);
}

describe.each(LATEST)('%s', (file) => {
  test('loses nothing that the older schema held, on the way back and forward again', async () => {
    const newer = await columnsOf(sql);
    const before = await everyRow();

    await apply(`rollbacks/${file}`);
    const older = await columnsOf(sql);
    const back = await everyRow();
    await apply(`migrations/${file}`);
    const again = await everyRow();
    expect(await columnsOf(sql), 'the way forward brings all tables and columns').toEqual(newer);
    // One step further back for the next one, which is the one before.
    await apply(`rollbacks/${file}`);

    expect(older.filter((name) => !newer.includes(name))).toEqual([]);
    expect(back.length).toBeGreaterThan(20);
    expect(back).toEqual(narrowed(before, older));
    expect(narrowed(again, older)).toEqual(back);
  });
});

test('what it is tried on has every column filled that a living row can have', async () => {
  const { sql: full } = await databases.create();
  const empty: string[] = [];
  for (const name of await columnsOf(full)) {
    const [table = '', column = ''] = name.split('.');
    const [row] = await full.unsafe(
      `select count(${JSON.stringify(column)})::integer as filled from public.${table}`,
    );
    if (row?.filled === 0) empty.push(name);
  }
  expect(empty.filter((name) => !/\.(deleted_at|deleted_by|deletion_reason)$/.test(name))).toEqual([
    'application_activities.status',
  ]);
});
