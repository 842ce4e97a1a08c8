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

describe.each(rules)('$sentence', ({ offenders, fault }) => {
  test('holds', async () => {
    expect(await offendersOf(offenders)).toEqual([]);
  });

  test('is noticed when broken', async () => {
    await sql.unsafe(`begin; ${fault};`).simple();
    const found = await offendersOf(offenders).finally(() => sql.unsafe('rollback').simple());
    expect(found).not.toEqual([]);
  });
});
