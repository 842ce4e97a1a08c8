/** What a device writes, it may write: the table of synced rows in lib/domain against the privileges in the database. */
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aggregates, synced } from '../../lib/domain/synced';
import { columnName } from '../../lib/sync/column-names';
import { type Databases, startDatabases } from './support/databases';

/** Set once, with the row; the database refuses to change them. */
const FIXED = ['id', 'created_at'];
/** Kept by triggers; a new row may come with them, but they do not count. */
const KEPT = ['updated_at', 'revision'];

let databases: Databases;
let sql: Sql;
beforeAll(async () => {
  databases = await startDatabases();
  sql = (await databases.create()).sql;
});
afterAll(() => databases?.stop());

async function writable(table: string, privilege: 'INSERT' | 'UPDATE'): Promise<string[]> {
  const rows = await sql`
    select column_name::text as name from information_schema.column_privileges
    where table_schema = 'public' and table_name = ${table} and grantee = 'authenticated' and privilege_type = ${privilege}`;
  return rows.map((row) => String(row.name));
}

describe.each(aggregates)('%s', (aggregate) => {
  const { table, schema, id, derived, fixed } = synced[aggregate];
  const columns = Object.keys(schema.shape).map(columnName);
  const kept = [...KEPT, ...derived.map(columnName)];
  const written = columns.filter((column) => !kept.includes(column));

  test('may be added with every column the device has, and not with one that follows from others', async () => {
    const allowed = await writable(table, 'INSERT');
    // A row of which everybody has one is made by the database.
    if (id === 'owner') return expect(allowed).toEqual([]);
    expect(written.filter((column) => !allowed.includes(column))).toEqual([]);
    expect(derived.map(columnName).filter((column) => allowed.includes(column))).toEqual([]);
  });

  test('may be changed in every column but those that stay', async () => {
    const staying = [...FIXED, ...fixed.map(columnName)];
    const allowed = await writable(table, 'UPDATE');
    expect(written.filter((column) => !staying.includes(column) && !allowed.includes(column))).toEqual([]);
    expect([...staying, ...kept].filter((column) => allowed.includes(column))).toEqual([]);
  });
});
