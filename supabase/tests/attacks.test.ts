/**
 * Ways into other people's data that worked on somebody's database once. Each is tried twice: on ours, where it must
 * fail, and on ours with the mistake it lives on, where it must work, or the first would prove nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Attack, attack, WORLD } from './support/attacks/attack';
import { byLockingOut } from './support/attacks/by-locking-out';
import { byLooking } from './support/attacks/by-looking';
import { byPointing } from './support/attacks/by-pointing';
import { byPromotion } from './support/attacks/by-promotion';
import { byWriting } from './support/attacks/by-writing';
import { migrated, startDatabases } from './support/databases';
import { loadHelpers, openToEverybody } from './support/pgtap';

const number = ({ id }: Attack): number => Number(id.slice(1));
const attacks = [...byPromotion, ...byWriting, ...byPointing, ...byLooking, ...byLockingOut].sort(
  (one, other) => number(one) - number(other),
);

const databases = await startDatabases(async (sql) => {
  await migrated(sql);
  await loadHelpers(sql);
  await sql
    .unsafe(readFileSync(join(import.meta.dirname, 'support/attacks/attack-helpers.sql'), 'utf8'))
    .simple();
  await openToEverybody(sql, 'tests');
  await sql.unsafe(WORLD).simple();
});
const { sql } = await databases.create();
afterAll(() => databases.stop());

test('all 34 are tried, each once', () => {
  expect(attacks.map(number)).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
});

describe.each(attacks.map((one) => [`${one.id}: ${one.sentence}`, one] as const))('%s', (_title, one) => {
  test('it fails', async () => {
    const { isIn, said } = await attack(sql, one);
    expect(isIn, said).toBe(false);
  });

  test('it would work, were the schema made that way', async () => {
    const { isIn, said } = await attack(sql, one, one.fault);
    expect(isIn, said).toBe(true);
  });
});
