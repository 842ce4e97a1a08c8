import { describe, expect, it } from 'vitest';
import { documentOfText } from '../../documents/read/text/read-text';
import { planImport } from '../../domain/profile/cv/plan-import';
import { readCv } from '../../domain/profile/cv/read-cv';
import { type CvReview, leftOut, startReview } from '../../domain/profile/cv/review';
import { confirmReview } from './confirm-review';

const profileId = '00000000-0000-4000-8000-00000000000a';
const cv = `Amina Okafor
Leeds LS9 9ZZ | 07700 900123 | amina@example.org
Date of birth: 12 May 1988

Employment
Staff Nurse, Leeds Example Hospital Trust, March 2019 to present
- Led the handover work
- Spoke for members as a trade union representative
Carer, Sunny Example Home, 2015 - 2018
- Gave personal care

Education
BSc Adult Nursing, University of Example, 2018

Interests
Allotment`;

function aReview(columns: Partial<CvReview> = {}): CvReview {
  const document = documentOfText(cv);
  const reading = readCv(document, { locale: 'en-GB' });
  const lines = document.lines.map((line) => line.text);
  return { ...startReview('cv.docx', lines, reading), ...columns };
}

function confirmed(review: CvReview) {
  const plan = planImport(review.found, { profile: null, workHistory: [], qualifications: [] });
  return confirmReview(review, plan, profileId);
}

describe('what is kept of a CV that was looked through', () => {
  it('has no role before the person said yes to it', () => {
    expect(confirmed(aReview()).roles).toEqual([]);
    expect(confirmed(aReview({ roles: ['open', 'keep'] })).roles.map((one) => one.draft.jobTitle)).toEqual([
      'Carer',
    ]);
  });

  it('has the corrections in it, and what was emptied is not kept', () => {
    const review = aReview({ roles: ['keep', 'leave'] });
    const { roles, phone } = review.reading;
    const corrected = roles.map((role) => ({ ...role, title: 'Ward Sister' }));
    const said = confirmed({
      ...review,
      reading: { ...review.reading, roles: corrected, phone: phone && { ...phone, value: ' ' } },
    });
    expect(said.roles.map((one) => one.draft.jobTitle)).toEqual(['Ward Sister']);
    expect(said.profile?.draft.phone).toBeUndefined();
  });

  it('leaves sensitive details out unless they are wanted', () => {
    const review = aReview({ roles: ['keep', 'keep'], examples: [0, 1] });
    const [birth, union] = review.reading.sensitive;
    expect([birth?.kind, union?.kind]).toEqual(['birth', 'union']);
    expect(confirmed(review).roles[0]?.draft.bullets).toEqual(['Led the handover work']);
    expect(
      confirmed(review)
        .examples.map((one) => one.text)
        .join(),
    ).not.toContain('1988');
    const wanted = confirmed({ ...review, wantedLines: [birth?.line ?? -1, union?.line ?? -1] });
    expect(wanted.roles[0]?.draft.bullets).toHaveLength(2);
    expect(wanted.examples.map((one) => one.text).join()).toContain('1988');
  });

  it.each([
    ['nothing is confirmed', {}],
    ['all is confirmed', { roles: ['keep', 'keep'], examples: [0, 1, 2] }],
    ['some is left out', { roles: ['keep', 'leave'], leftBullets: ['0 0'], leftQualifications: [0] }],
  ] as [string, Partial<CvReview>][])(
    'loses no line where %s: it is kept, or listed as left out',
    (_, columns) => {
      const review = aReview(columns);
      const told = `${JSON.stringify(confirmed(review))} ${leftOut(review).join(' ')}`;
      const words = [
        'handover',
        'union',
        'personal care',
        'Adult Nursing',
        'Allotment',
        '1988',
        'Carer',
        'Staff Nurse',
      ];
      expect(words.filter((word) => !told.includes(word))).toEqual([]);
    },
  );
});
