/**
 * The table of synced aggregates and the database say the same: every column of a synced table is a key of its
 * schema and the other way round. What only the server knows is named here.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Aggregate, aggregates, synced } from '@/lib/domain/synced';
import { columnName } from '@/lib/sync/column-names';

const types = readFileSync(resolve(import.meta.dirname, '../../lib/sync/database.types.ts'), 'utf8');

/** Columns that no device keeps in its rows: the owner, the counter and who deleted. */
const serverOnly = ['user_id', 'revision', 'deleted_by'];

/** Mirrors of other tables, kept by triggers, and what later aggregates will bring. */
const notRead: Partial<Record<Aggregate, readonly string[]>> = {
  applications: ['selected_evidence', 'star_drafts', 'interview_lift'],
};

/** The columns of `table` in the generated types, with whether they can be null. */
function columnsOf(table: string): Map<string, boolean> {
  const row = new RegExp(`^ {6}${table}: \\{\\n {8}Row: \\{\\n([^}]*)\\}`, 'm').exec(types)?.[1];
  if (row === undefined) throw new Error(`No table ${table} in the generated types`);
  const lines = [...row.matchAll(/^\s*(\w+): (.+);$/gm)];
  return new Map(lines.map(([, name = '', type = '']) => [name, type.endsWith('| null')]));
}

describe.each(aggregates)('%s', (aggregate) => {
  const { table, schema, longTexts, derived, parent } = synced[aggregate];
  const columns = columnsOf(table);
  const keys = Object.keys(schema.shape);

  it('has a key for every column, and a column for every key', () => {
    const expected = [...columns.keys()].filter(
      (column) => !serverOnly.includes(column) && !notRead[aggregate]?.includes(column),
    );
    expect(keys.map(columnName).sort()).toEqual(expected.sort());
  });

  it('can be pushed and pulled: it has an owner, a revision, a moment and a bin', () => {
    expect([...columns.keys()]).toEqual(
      expect.arrayContaining(['id', 'user_id', 'revision', 'created_at', 'updated_at', 'deleted_at']),
    );
  });

  it('takes null exactly where the database does', () => {
    const shape = schema.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>;
    const nullable = keys.filter((key) => shape[key]?.safeParse(null).success).map(columnName);
    const expected = keys.map(columnName).filter((column) => columns.get(column));
    expect(nullable.sort()).toEqual(expected.sort());
  });

  it('names long texts, derived columns and its parent by keys it has', () => {
    expect(keys).toEqual(expect.arrayContaining([...longTexts, ...derived]));
    if (parent === null) return;
    expect(keys).toContain(parent.column);
    expect(aggregates.indexOf(parent.aggregate as Aggregate)).toBeGreaterThanOrEqual(0);
    expect(aggregates.indexOf(parent.aggregate as Aggregate)).toBeLessThan(aggregates.indexOf(aggregate));
  });
});
