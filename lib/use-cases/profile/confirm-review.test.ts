import { describe, expect, it } from 'vitest';
import { aRole } from '../../../tests/support/some-examples';
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

const careCv = `Amy Cole
amy.cole@example.com | 07700 900123 | Leeds

Profile
Kind support worker with eight years in learning disability services.

Work experience
Support Worker, Sunrise Care Ltd
06/12/2020 - 03/04/2022
• Supported six adults with learning disabilities to live on their own
• Gave medication to people with diabetes and epilepsy, without one error in a year
• Took residents in wheelchairs to the gym each week
• Wrote care plans with families
Teaching Assistant, St Mary's Catholic Primary School
Sep 2017 - Nov 2020
• Helped autistic pupils settle in Year 4
• Repaired PCs for the school

Education
St Aidan's Catholic High School, Leeds
GCSEs: 7 including English and Maths, 2015
A level Religious Studies, B, 2017

Additional information
Health: Good
`;

function aReview(columns: Partial<CvReview> = {}, text = cv): CvReview {
  const document = documentOfText(text);
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

  it('leaves sensitive details out unless they are wanted, and says of jobs only that they are there', () => {
    const review = aReview({ roles: ['keep', 'keep'], examples: [0, 1] });
    const [birth, union] = review.reading.sensitive;
    expect([birth?.kind, union?.kind]).toEqual(['birth', 'union']);
    const textOf = (said: ReturnType<typeof confirmed>) => said.examples.map((one) => one.text).join();
    expect(textOf(confirmed(review))).not.toContain('1988');
    expect(confirmed(review).roles[0]?.draft.bullets).toHaveLength(2);
    const untold = confirmed({ ...review, wantedLines: [] });
    expect(untold.roles[0]?.draft.bullets).toEqual(['Led the handover work']);
    expect(textOf(confirmed({ ...review, wantedLines: [birth?.line ?? -1] }))).toContain('1988');
  });

  it('judges a corrected text by what it says now', () => {
    const text = 'Amy Cole\namy@example.com\n\nProfile\nKind nurse, married with two children.';
    const asked = aReview({}, text);
    const { summary } = asked.reading;
    const keptOf = (value: string) =>
      confirmed({ ...asked, reading: { ...asked.reading, summary: summary && { ...summary, value } } })
        .profile?.draft.summary;
    expect(keptOf(summary?.value ?? '')).toBeUndefined();
    expect(keptOf('Kind nurse, happily married.')).toBeUndefined();
    expect(keptOf('Kind nurse who runs a clinic.')).toBe('Kind nurse who runs a clinic.');
  });

  it('judges a corrected line of a job in the same way', () => {
    const text = cv.replace('Led the handover work', 'Led the handover (date of birth: 12 May 1988)');
    const asked = aReview({ roles: ['keep', 'keep'] }, text);
    expect(confirmed(asked).roles[0]?.draft.bullets).toEqual([
      'Spoke for members as a trade union representative',
    ]);
    const roles = asked.reading.roles.map((role) => ({
      ...role,
      bullets: role.bullets.map((bullet) => ({ ...bullet, value: bullet.value.replace(/ \(.*/, '') })),
    }));
    expect(confirmed({ ...asked, reading: { ...asked.reading, roles } }).roles[0]?.draft.bullets[0]).toBe(
      'Led the handover',
    );
  });

  it('keeps what only shares its line with such a detail', () => {
    const asked = aReview({}, 'Amy Cole\nNurse | Married | 07700 900123 | amy@example.com');
    expect(asked.reading.sensitive.map((one) => one.kind)).toEqual(['family']);
    expect(confirmed(asked).profile?.draft).toMatchObject({
      phone: '07700 900123',
      email: 'amy@example.com',
    });
  });

  it('makes a new job of one that the person says is another than the one it was taken for', () => {
    const review = aReview({ roles: ['keep', 'leave'] });
    const held = aRole({ jobTitle: 'Staff Nurse', company: 'Leeds Example Hospital Trust', startDate: null });
    const plan = planImport(review.found, { profile: null, workHistory: [held], qualifications: [] });
    expect(confirmReview(review, plan, profileId).roles[0]?.into).toBe(held.id);
    expect(confirmReview({ ...review, otherRoles: [0] }, plan, profileId).roles[0]?.into).toBeNull();
  });

  it('leaves out neither care nor school nor church work', () => {
    const asked = aReview({}, careCv);
    const kept = { ...asked, roles: asked.roles.map(() => 'keep' as const) };
    expect(asked.reading.sensitive.map((one) => one.quote)).toEqual(['Health: Good']);
    expect(confirmed(kept).roles.flatMap((role) => role.draft.bullets)).toHaveLength(6);
    expect(confirmed(kept).profile?.draft.summary).toContain('learning disability services');
    expect(
      confirmed(kept)
        .qualifications.map((one) => one.draft.title)
        .join(),
    ).toContain('Religious Studies');
    expect(leftOut(kept)).toEqual(['Health: Good']);
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
