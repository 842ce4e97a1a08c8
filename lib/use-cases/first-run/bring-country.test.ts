import { expect, it } from 'vitest';
import { aMoment, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { blankProfile } from '../../domain/profile/profile';
import { bringCountry } from './bring-country';
import type { Choices } from './choices';

const userId = anId(9);
const chose = (country: Choices['country']) => ({ get: async () => ({ country, field: null }) });

async function withProfile(country: string | null) {
  const rows = inMemoryRows();
  const row = { id: userId, createdAt: aMoment, updatedAt: aMoment, deletedAt: null, deletionReason: null };
  await rows.commit([{ kind: 'create', aggregate: 'profiles', row: { ...blankProfile, ...row, country } }]);
  return rows;
}

it('fills an empty country with the one chosen here', async () => {
  const rows = await withProfile(null);
  expect(await bringCountry({ rows, choices: chose('US') }, userId)).toBe(true);
  expect(rows.all('profiles')).toMatchObject([{ country: 'US' }]);
});

it('leaves a country that the profile has', async () => {
  const rows = await withProfile('IE');
  expect(await bringCountry({ rows, choices: chose('US') }, userId)).toBe(true);
  expect(rows.all('profiles')).toMatchObject([{ country: 'IE' }]);
});

it('waits for a profile that was not fetched yet', async () => {
  expect(await bringCountry({ rows: inMemoryRows(), choices: chose('US') }, userId)).toBe(false);
});

it('brings nothing where nothing was chosen', async () => {
  const rows = await withProfile(null);
  expect(await bringCountry({ rows, choices: chose(null) }, userId)).toBe(true);
  expect(rows.all('profiles')).toMatchObject([{ country: null }]);
});
