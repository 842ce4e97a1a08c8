import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  ACTORS,
  listTables,
  populate,
  printMatrix,
  ROWS,
  readMatrix,
  tryTable,
  VERBS,
} from './support/access-matrix';
import { migrated, startDatabases } from './support/databases';
import { loadHelpers } from './support/pgtap';

const databases = await startDatabases(async (sql) => {
  await migrated(sql);
  await loadHelpers(sql);
  await populate(sql);
});
const { sql } = await databases.create();
const tables = await listTables(sql);
const reviewed = readMatrix(readFileSync(join(import.meta.dirname, 'matrix.txt'), 'utf8'));

afterAll(() => databases.stop());

describe('who can do what with which row', () => {
  test.each(tables)('$name is as reviewed', async (table) => {
    const tried = printMatrix(await tryTable(sql, table));

    expect(readMatrix(tried), `matrix.txt would say:\n${tried}\n`).toEqual(
      reviewed.filter((line) => line.table === table.name),
    );
  });

  test('L10: every table has been reviewed for every actor, and no table that is not there', () => {
    const lines = reviewed.map((line) => `${line.table} ${line.actor}`);
    expect(lines).toEqual(tables.flatMap(({ name }) => ACTORS.map((actor) => `${name} ${actor}`)));
    console.info(
      `The matrix has ${lines.length} lines, ${lines.length * VERBS.length * ROWS.length} cells, for ${tables.length} tables.`,
    );
  });

  test('a table without a row to try with is noticed', async () => {
    const fresh = await databases.create();
    await fresh.sql`create table public.brand_new (id uuid primary key)`;
    const brandNew = (await listTables(fresh.sql)).filter((table) => table.name === 'brand_new');

    expect(brandNew).toHaveLength(1);
    await expect(Promise.all(brandNew.map((table) => tryTable(fresh.sql, table)))).rejects.toThrow(
      'brand_new has no sample row',
    );
  });
});
