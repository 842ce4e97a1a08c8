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

/** Mirrors of other tables, kept by triggers, and what has no reader yet. */
const notRead: Partial<Record<Aggregate, readonly string[]>> = {
  applications: ['selected_evidence', 'star_drafts', 'interview_lift'],
};

/** Tables that belong to a person too, and why no device keeps them. */
const keptByServer: Readonly<Record<string, string>> = {
  audit_log: 'written by triggers on the server alone, and never changed by a device',
  credit_ledger: 'written by the service role alone, when something is paid for',
  stripe_customers: 'written by the service role alone, when something is paid for',
  role_fit_learning_events: 'sent once with consent and kept by no device (lib/sync/learning.ts)',
  domain_pack_proposals:
    'put in by people who agreed and read by admins; it is about words, not about a person',
};

/** The columns of every table in the generated types, with whether they can be null. */
const tables = new Map(
  [...types.matchAll(/^ {6}(\w+): \{\n {8}Row: \{\n([^}]*)\}/gm)].map(([, table = '', row = '']) => [
    table,
    new Map(
      [...row.matchAll(/^\s*(\w+): (.+);$/gm)].map(([, name = '', type = '']) => [
        name,
        type.endsWith('| null'),
      ]),
    ),
  ]),
);

function columnsOf(table: string): ReadonlyMap<string, boolean> {
  const columns = tables.get(table);
  if (columns === undefined) throw new Error(`No table ${table} in the generated types`);
  return columns;
}

it('names every table of the database that belongs to a person, but for those with a reason', () => {
  const owned = [...tables].filter(([, columns]) => columns.has('user_id')).map(([table]) => table);
  const named = [...aggregates.map((aggregate) => synced[aggregate].table), ...Object.keys(keptByServer)];
  expect(named.sort()).toEqual(owned.sort());
});

describe.each(aggregates)('%s', (aggregate) => {
  const { table, schema, id, longTexts, apart, derived, fixed, blanks, parents } = synced[aggregate];
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

  it('speaks of keys that it has, and stands after its parents', () => {
    const made = typeof id === 'string' ? [] : id;
    const named = [...longTexts, ...apart, ...derived, ...fixed, ...Object.keys(blanks), ...made];
    expect(keys).toEqual(expect.arrayContaining([...named, ...parents.map(({ column }) => column)]));
    const places = parents.map((parent) => aggregates.indexOf(parent.aggregate as Aggregate));
    for (const place of places) expect(place).toBeGreaterThanOrEqual(0);
    for (const place of places) expect(place).toBeLessThan(aggregates.indexOf(aggregate));
  });

  it('never changes what its id is made of', () => {
    expect(fixed).toEqual(expect.arrayContaining(typeof id === 'string' ? [] : [...id]));
  });
});
