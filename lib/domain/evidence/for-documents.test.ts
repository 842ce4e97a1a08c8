import { describe, expect, it } from 'vitest';
import { aRowOf } from '../../../tests/support/rows-of-every-kind';
import { everyEvidenceItem, evidenceItems } from '../fit/matching/evidence-items';
import type { WorkHistory } from '../profile/work-history';
import { type Achievement, achievementSchema } from './achievement';
import { keptOutOf } from './for-documents';

const role = await aRowOf('workHistory');
const example = achievementSchema.parse({ ...(await aRowOf('achievements')), workHistoryId: role.id });
const used = (one: Achievement, of: WorkHistory) => evidenceItems([one], [of]).map(({ id }) => id);
const ofExample = `achievement:${example.id}`;
const ofBullet = `work_history:${role.id}#b1`;

describe('what documents and matching may use', () => {
  it('is every example, unless the person says otherwise', () => {
    expect(used(example, role).sort()).toEqual([ofExample, ofBullet].sort());
  });

  it('is no example that is kept out, be it a line of a role', () => {
    expect(used({ ...example, neverInDocuments: true }, role)).toEqual([ofBullet]);
    const bullets = role.bullets.map((one) => ({ ...one, neverInDocuments: true }));
    expect(used(example, { ...role, bullets })).toEqual([ofExample]);
  });

  it('is nothing that happened in a role that is kept out', () => {
    const kept = { ...role, neverInDocuments: true };
    expect(used(example, kept)).toEqual([]);
    expect(used({ ...example, workHistoryId: null }, kept)).toEqual([ofExample]);
    expect(everyEvidenceItem([example], [kept])).toHaveLength(2);
  });

  it('says why an example is kept out', () => {
    expect(keptOutOf({}, null)).toBeNull();
    expect(keptOutOf({ neverInDocuments: true }, { neverInDocuments: true })).toBe('itself');
    expect(keptOutOf({}, { neverInDocuments: true })).toBe('role');
  });
});
