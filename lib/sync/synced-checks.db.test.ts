/**
 * What the database refuses, the device refuses before it says "Saved": each check of one column is asked of both,
 * about values on either side of every number and word that the check names.
 */
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aggregate, aggregates, synced } from '@/lib/domain/synced';
import { type Databases, startDatabases } from '@/supabase/tests/support/databases';
import { columnName, keyName } from './column-names';

/** Checks of several columns. A row is put together of what several devices wrote, so only the database can decide. */
const ofSeveralColumns = [
  'application_activities_ck_type_status',
  'application_evidence_ck_evidence_id',
  'application_requirements_ck_offset_text_hash',
  'interview_practice_answers_ck_improved_text_improved_at',
  'work_history_ck_end_date_is_current',
  'work_history_ck_start_date_end_date',
];

interface Check {
  name: string;
  table: string;
  columns: string[];
  type: string;
  expression: string;
}

let databases: Databases;
let sql: Sql;
let checks: Check[];
beforeAll(async () => {
  databases = await startDatabases();
  sql = (await databases.create()).sql;
  const found = await sql<Check[]>`
    select c.conname::text as name, t.relname::text as table, pg_get_expr(c.conbin, c.conrelid) as expression,
      array_agg(a.attname::text order by a.attnum) as columns, min(format_type(a.atttypid, a.atttypmod)) as type
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'c' and t.relname = any (${aggregates.map((aggregate) => synced[aggregate].table)})
    group by c.oid, t.relname`;
  checks = [...found];
});
afterAll(() => databases?.stop());

const words = [
  '',
  'a',
  'A',
  'a_b',
  'a b',
  '1',
  'GB',
  'gb',
  'GBR',
  'en',
  'en-GB',
  'EN',
  'en_GB',
  'UTC',
  'Europe/London',
];
const aUuid = '0e6a2c1e-8a5f-4b8e-9a57-0d3a54d1f001';

/** Values that a check of a column of this type can tell apart. */
function candidates({ type, expression }: Check): unknown[] {
  const numbers = [...expression.matchAll(/\d+/g)].map(Number);
  const literals = [...expression.matchAll(/'([^']*)'::text/g)].map(([, literal]) => literal);
  const around = numbers.flatMap((number) => [number - 1, number, number + 1]);
  const lengths = around.filter((length) => length >= 0 && length <= 300_000);
  switch (type) {
    case 'text':
      return [
        ...words,
        ...literals,
        ...lengths.flatMap((length) => ['a'.repeat(length), '\u{1f600}'.repeat(length)]),
      ];
    case 'text[]':
      return [
        [],
        ...lengths
          .filter((length) => length > 0)
          .flatMap((n) => [Array(Math.min(n, 200)).fill('a'), ['é'.repeat(n / 2)]]),
      ];
    case 'jsonb':
      return [
        {},
        [],
        'text',
        1,
        { schemaVersion: 1 },
        { schemaVersion: 1, items: [] },
        [{ id: 'a', text: 'b' }],
        [{ id: 'a' }],
        [{ id: 1, text: 'b' }],
        [1],
        Array(201).fill({ id: 'a', text: 'b' }),
      ];
    case 'double precision':
      return around.flatMap((number) => [number, number + 0.5]);
    case 'bigint':
    case 'smallint':
    case 'integer':
      return around;
    default:
      throw new Error(`No values to ask about ${type}`);
  }
}

/** What the database says of each value. */
async function allowed({ columns: [column = ''], type, expression }: Check, values: readonly unknown[]) {
  const ofType = {
    'text[]': 'array(select jsonb_array_elements_text(value))',
    jsonb: 'value',
  }[type];
  const rows = await sql`
    select coalesce((${sql.unsafe(expression)}), true) as "isAllowed"
    from (
      select ${sql.unsafe(ofType ?? `(value #>> '{}')::${type}`)} as ${sql(column)}, place
      from jsonb_array_elements(${sql.json(snakeCased(values) as never)}) with ordinality given (value, place)
    ) row
    order by place`;
  return rows.map(({ isAllowed }) => isAllowed === true);
}

function snakeCased(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('schemaVersion', 'schema_version'));
}

const isOnDevice = (aggregate: Aggregate, column: string) =>
  Object.hasOwn(synced[aggregate].schema.shape, keyName(column));

it('knows every check of several columns', () => {
  const found = checks.filter(({ columns }) => columns.length > 1).map(({ name }) => name);
  expect(found.sort()).toEqual(ofSeveralColumns);
});

describe.each(aggregates)('%s', (aggregate) => {
  const { table, schema, id, parents } = synced[aggregate];

  it('takes on the device what the database takes, and nothing else', async () => {
    const ours = checks.filter((check) => check.table === table && check.columns.length === 1);
    const asked = ours.filter(({ columns: [column = ''] }) => isOnDevice(aggregate, column));
    expect(asked.length).toBeGreaterThan(0);
    const shape = schema.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>;
    for (const check of asked) {
      const key = keyName(check.columns[0] ?? '');
      const values = candidates(check);
      const ofDatabase = await allowed(check, values);
      const ofDevice = values.map((value) => shape[key]?.safeParse(value).success === true);
      // A JSON column has a shape here that the database does not ask for.
      const isShaped = check.type === 'jsonb';
      const differ = values.filter(
        (_value, n) => ofDevice[n] !== ofDatabase[n] && !(isShaped && ofDatabase[n]),
      );
      expect({ [key]: differ }).toEqual({ [key]: [] });
      expect(new Set(ofDatabase), `${check.name} is asked about both`).toEqual(new Set([true, false]));
    }
  });

  it('has the id that keeps its rows apart as the database does', async () => {
    const keys = await sql`
      select array_agg(a.attname::text order by a.attname) as columns
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'u' and c.conrelid = ${table}::regclass group by c.oid`;
    const others = keys.map(({ columns }) => columns.filter((column: string) => column !== 'user_id'));
    const expected = typeof id === 'string' ? (id === 'owner' ? [[]] : []) : [id.map(columnName).sort()];
    expect(others.filter((columns) => columns.join() !== 'id')).toEqual(expected);
  });

  it('names the rows that it points to', async () => {
    const found = await sql`
      select t.relname::text as table, array_agg(a.attname::text) as columns
      from pg_constraint c join pg_class t on t.oid = c.confrelid
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'f' and c.conrelid = ${table}::regclass and t.relname <> 'users' group by c.oid, t.relname`;
    const pointers = found.map(
      ({ table, columns }) => `${columns.filter((one: string) => one !== 'user_id')} ${table}`,
    );
    const named = parents.map(
      (parent) => `${columnName(parent.column)} ${synced[parent.aggregate as Aggregate].table}`,
    );
    expect(named.sort()).toEqual(pointers.sort());
  });
});

it('refuses an evidence id that is of no example, as the database does', async () => {
  const { evidenceId } = synced.picks.schema.shape;
  for (const [given, isRight] of [
    [`achievement:${aUuid}`, true],
    [`work_history:${aUuid}#b1`, true],
    [`work_history:${aUuid}`, false],
    [`work_history:${aUuid}#b 1`, false],
    [`achievement:${aUuid}#b1`, false],
    ['achievement:1', false],
  ] as const) {
    const [type = ''] = given.split(':');
    const check = checks.find(({ name }) => name === 'application_evidence_ck_evidence_id');
    const [answer] = await sql`select (${sql.unsafe(check?.expression ?? '')}) as "isAllowed"
      from (select ${given}::text as evidence_id, ${type}::text as source_type, ${aUuid}::uuid as source_id) row`;
    expect([given, evidenceId.safeParse(given).success, answer?.isAllowed]).toEqual([
      given,
      isRight,
      isRight,
    ]);
  }
});
