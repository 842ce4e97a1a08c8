import { describe, expect, it } from 'vitest';
import { inMemoryRows } from '../../../tests/support/in-memory-rows';
import { profileSchema } from '../../domain/profile/profile';
import { qualificationSchema } from '../../domain/profile/qualification';
import { makeChangeCareer } from './change-career';

const ownId = '00000000-0000-4000-8000-00000000000a';

function setUp() {
  const rows = inMemoryRows();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  const career = makeChangeCareer({ rows, newId, now: () => new Date('2026-11-20T09:00:00Z') });
  return { rows, career };
}

describe("the person's own facts", () => {
  it('are made with the first change, and a change is taken back', async () => {
    const { rows, career } = setUp();
    await career.changeProfile(ownId, { fullName: 'Amina Okafor' });
    const undo = await career.changeProfile(ownId, { fullName: 'Amina O', country: 'GB' });
    expect(profileSchema.parse(rows.all('profiles')[0])).toMatchObject({
      fullName: 'Amina O',
      country: 'GB',
    });
    await undo();
    expect(rows.all('profiles')[0]).toMatchObject({ fullName: 'Amina Okafor', country: null });
    expect(rows.all('profiles')).toHaveLength(1);
  });

  it('hold qualifications that are added, kept out of documents, removed and brought back', async () => {
    const { rows, career } = setUp();
    await career.addQualification('licence', 'Driving licence');
    const id = rows.all('qualifications')[0]?.id ?? '';
    await career.changeQualification(id, { neverInDocuments: true });
    expect(qualificationSchema.parse(rows.all('qualifications')[0])).toMatchObject({
      neverInDocuments: true,
    });
    const undo = await career.removeQualification(id);
    expect(rows.all('qualifications')[0]?.deletedAt).not.toBeNull();
    await undo();
    expect(rows.all('qualifications')[0]?.deletedAt).toBeNull();
  });
});
