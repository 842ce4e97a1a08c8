/** The rules of the schema hold, and each of them notices the fault it is there for. */
import { afterAll, describe, expect, test } from 'vitest';
import { startDatabases } from './support/databases';
import { nameRules } from './support/schema-rules/name-rules';
import { ownershipRules } from './support/schema-rules/ownership-rules';
import { policyRules } from './support/schema-rules/policy-rules';
import { privilegeRules } from './support/schema-rules/privilege-rules';
import { shapeRules } from './support/schema-rules/shape-rules';

const rules = [...policyRules, ...privilegeRules, ...ownershipRules, ...shapeRules, ...nameRules];
const databases = await startDatabases();
const { sql } = await databases.create();
afterAll(() => databases.stop());

async function offendersOf(question: string): Promise<string[]> {
  return (await sql.unsafe<{ what: string }[]>(question)).map((row) => row.what);
}

/** L10, that every table is in the matrix of who can do what, is matrix.test.ts. */
test('the lints L1 to L11 are all among them', () => {
  const numbers = new Set(['L10', ...rules.flatMap(({ lint }) => lint ?? [])]);
  expect([...numbers].sort()).toEqual(Array.from({ length: 11 }, (_, index) => `L${index + 1}`).sort());
});

const titled = rules.map((rule) => [[rule.lint, rule.sentence].filter(Boolean).join(': '), rule] as const);

describe.each(titled)('%s', (_title, { offenders, fault }) => {
  test('holds', async () => {
    expect(await offendersOf(offenders)).toEqual([]);
  });

  test('is noticed when broken', async () => {
    await sql.unsafe(`begin; ${fault};`).simple();
    const found = await offendersOf(offenders).finally(() => sql.unsafe('rollback').simple());
    expect(found).not.toEqual([]);
  });
});
