import { describe, expect, it } from 'vitest';
import { aRowOf } from '../../../tests/support/rows-of-every-kind';
import { forDocuments, profileForDocuments } from './for-documents';
import { documentFacts, profileSchema } from './profile';

const profile = profileSchema.parse({
  ...(await aRowOf('profiles')),
  ...{ fullName: 'Ada Example', headline: 'Nurse', email: 'ada@example.org', phone: '07700 900123' },
  ...{ location: 'Leeds', summary: 'I nurse.', country: 'GB' },
  links: { schemaVersion: 1, items: [{ label: '', url: 'https://example.org' }] },
});
const without = (...items: string[]) =>
  profileForDocuments({ ...profile, neverInDocuments: { schemaVersion: 1, items } });

describe('what documents may name', () => {
  it('is every fact, unless the person says otherwise', () => {
    expect(profileForDocuments(profile)).toEqual(profile);
    expect(without()).toMatchObject({ phone: '07700 900123' });
  });

  it('is no fact that is kept out', () => {
    expect(without('phone', 'links')).toMatchObject({
      phone: null,
      links: { items: [] },
      email: 'ada@example.org',
    });
    const nothing = without(...documentFacts);
    expect(JSON.stringify({ ...nothing, neverInDocuments: null })).not.toMatch(
      /Ada|07700|Leeds|nurse|example\.org/i,
    );
  });

  it('is decided without what a later version keeps out', () => {
    expect(without('shoe_size')).toMatchObject({ fullName: 'Ada Example' });
  });

  it('is no role, qualification or referee that is kept out', async () => {
    const referee = await aRowOf('referees');
    const kept = { ...referee, neverInDocuments: true };
    expect(forDocuments([referee, kept])).toEqual([referee]);
  });
});
