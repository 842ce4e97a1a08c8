import { describe, expect, it } from 'vitest';
import { sensitiveIn } from './sensitive-words';

const kinds = (text: string, place: 'facts' | 'career') => sensitiveIn(text, 0, place).map((one) => one.kind);

/** Said of the person, in the details or the introduction of a CV. */
const personal: readonly [string, string][] = [
  ['birth', 'Sex Female | Date of birth 14/05/1991 | Nationality Portuguese'],
  ['birth', 'DOB: 3 June 1993'],
  ['birth', 'D.O.B 12/3/80'],
  ['birth', 'Date of birth | 12/03/1980'],
  ['birth', 'Date of birth\t12th March 1980'],
  ['birth', 'Born on 3 June 1993 in Leeds'],
  ['birth', 'Aged 34'],
  ['birth', 'British, 34 years old'],
  ['birth', 'Age: 34'],
  ['national-insurance', 'NI number\tQQ 12 34 56 C'],
  ['national-insurance', 'NI: AB123456C'],
  ['national-insurance', 'National Insurance Number: AB-12-34-56-C'],
  ['national-insurance', 'National Insurance Number: AB 12 34 56 C'],
  ['national-insurance', 'NI number: ab123456c'],
  ['national-insurance', 'Leeds | AB 12 34 56 C'],
  ['national-insurance', 'Social Security Number 123 45 6789'],
  ['national-insurance', 'SSN 123456789'],
  ['health', 'Registered disabled since 2010'],
  ['health', 'Registered blind'],
  ['health', 'I am deaf'],
  ['health', "I'm a wheelchair user"],
  ['health', 'I have dyslexia and use coloured paper'],
  ['health', 'I was diagnosed with type 2 diabetes in 2019'],
  ['health', 'As a disabled person I know what barriers are'],
  ['health', 'My autism makes me exact'],
  ['health', 'Health: Good'],
  ['health', 'State of health: excellent'],
  ['health', 'Disability: none'],
  ['health', 'Excellent health'],
  ['health', 'Driver, registered disabled, own car'],
  ['family', 'Marital status: married, two children'],
  ['family', 'Marital status: single'],
  ['family', 'Kind nurse, married with two children.'],
  ['family', 'Divorced'],
  ['family', 'Leeds | Married | Full driving licence'],
  ['family', 'Children: 2'],
  ['family', 'Dependants: none'],
  ['family', 'Mother of two, back at work since May'],
  ['family', 'I am a single parent'],
  ['family', 'I gave up work to care for my father'],
  ['family', 'Two children'],
  ['faith', 'Religion: Catholic'],
  ['faith', 'Religion: none'],
  ['faith', 'Faith: Muslim'],
  ['faith', 'I am a practising Christian'],
  ['faith', 'Committed Christian, honest and warm'],
  ['faith', 'My faith matters to me'],
  ['faith', 'I attend church each week'],
  ['faith', 'Regular churchgoer'],
  ['faith', 'Leeds | Roman Catholic | Full driving licence'],
  ['union', 'Member of the PCS union'],
  ['union', 'Member of Unite'],
  ['union', 'Trade union: GMB'],
  ['union', 'Union representative since 2019'],
  ['union', 'I was a shop steward'],
];

/** Said of the person among their jobs: named there, and no reason to leave the line out unasked. */
const inCareer: readonly [string, string][] = [
  ['health', 'Learnt to lead a team although I am deaf'],
  ['health', 'Registered disabled since 2010'],
  ['family', 'Looked after my mother, who was ill'],
  ['family', 'Maternity leave, 2019 to 2020'],
  ['faith', 'Gave assemblies as a practising Catholic'],
  ['union', 'Spoke for members as a trade union representative'],
  ['union', 'UNISON branch secretary'],
];

/** What no heading hides: such a line is about the person wherever it stands. */
const anywhere: readonly [string, string][] = [
  ['birth', 'Date of birth: 12 May 1988'],
  ['national-insurance', 'National Insurance number: AB123456C'],
  ['health', 'Health: Good'],
  ['family', 'Marital status: single'],
  ['faith', 'Religion: Church of England'],
];

/** Work of care, health, teaching, youth and church; and words that only look like the others. */
const work = [
  "Children's social worker",
  'Taught children aged 5 to 7',
  'Lessons for children age 5-11',
  'Managed 30 single-page applications',
  'Supported people with learning needs',
  'NMC PIN 12A3456E',
  'Age UK, London',
  'Health and Social Care, Level 3',
  'Built a union of two data sets',
  'Supported six adults with learning disabilities to live on their own',
  'Gave medication to people with diabetes and epilepsy, without one error in a year',
  'Took residents in wheelchairs to the gym each week',
  'Wrote care plans with families',
  'Helped autistic pupils settle in Year 4',
  'Repaired 40 PCs and laptops for the school',
  "Teaching Assistant, St Mary's Catholic Primary School",
  "St Aidan's Catholic High School, Leeds",
  'A level Religious Studies, B, 2017',
  'Religion: A, Maths: B, Physics: C',
  'Worked in unison with nurses',
  'Nanny for 4 children under five',
  'Teacher (maternity leave cover)',
  'Maternity leave cover, Human Resources',
  'Covered the maternity leave of a manager',
  'Islamic Relief, fundraiser',
  'Christian Smith',
  'Christian Aid, Muslim Hands and Jewish Care, grants officer',
  'Kind support worker with eight years in learning disability services.',
  'Nurse on a cancer ward; oncology since 2015',
  'Wheelchair basketball coach',
  'Administered insulin to diabetic patients',
  'Average age 34 of patients',
  'Pension age 67',
  'Supported registered blind adults at home',
  'Ran groups for single parents and widowed people',
  'Supported married couples who adopt',
  'Worked with 4 children and their parents',
  'Negotiated with the shop stewards',
  "Students' Union officer",
  'Student union representative',
  'Member of the Credit Union board',
  'Leeds Credit Union, cashier',
  'Youth leader at Hope Church',
  'Ran the holiday club of a church for 60 children',
  'Organist of the parish, and member of its choir',
  'Hospital chaplaincy volunteer',
  'I am disability confident and trained in deaf awareness',
  'I have eight years of experience in autism and dementia',
  'I was a learning disability nurse for ten years',
  'I am a Catholic primary school teacher',
  'As a deaf studies graduate, taught signing',
  "Led my children's ward team of twelve",
  'Worked with my partner organisations on one plan',
  'Promoted good health among tenants',
  'Public health: vaccinated 900 people',
  'Health: wrote the ward audit',
  'Mental health first aider',
  'Kept 40 residents in good health',
  'Recorded each date of birth and NHS number',
  'Newborn screening and care of babies born early',
  'Checked National Insurance numbers and payroll',
  'Sick leave and disability policies for 300 staff',
  'Special needs: autism, ADHD, dyslexia',
  'Dyslexia assessor, Level 7',
  'Family support worker for divorced fathers',
  'Depression and anxiety group, weekly',
  'Part no. 12-34-56 to 98-76-54',
  'Order AB 12 34 56 checked',
];

describe('what must not count', () => {
  it.each(personal)('%s is noticed in: %s', (kind, text) => expect(kinds(text, 'facts')).toContain(kind));

  it.each(inCareer)('%s is named among jobs, and stays, in: %s', (kind, text) => {
    expect(sensitiveIn(text, 0, 'career')).toEqual([expect.objectContaining({ kind, isInCareer: true })]);
  });

  it.each(anywhere)('%s goes wherever it stands: %s', (kind, text) => {
    expect(sensitiveIn(text, 0, 'career')).toEqual([
      { kind, line: 0, quote: expect.stringContaining(text.split(':')[0] ?? '') },
    ]);
  });

  it.each(work)('is not seen in the work of: %s', (text) => expect(kinds(text, 'career')).toEqual([]));

  it.each(work)('is not seen in an introduction that says: %s', (text) =>
    expect(kinds(text, 'facts')).toEqual([]),
  );
});
