import { describe, expect, it } from 'vitest';
import { markedAdverts } from '@/tests/support/marked-adverts';
import { ratesOf, scoreAdvert } from '@/tests/support/score-requirements';
import { findRequirements } from './find-requirements';

const quotes = (advert: string) => findRequirements(advert).requirements.map((one) => one.quote);

describe('the adverts of our own writing', () => {
  it.each([
    ['dev', 0.97],
    ['blind', 0.95],
  ] as const)('are read right, %s half', (half, least) => {
    const rates = ratesOf(markedAdverts(half).map(scoreAdvert));
    expect(rates.f1).toBeGreaterThan(least);
    expect(rates.necessity).toBeGreaterThan(0.92);
    expect(rates.checkFirst).toBeGreaterThan(0.97);
  });

  it('are quoted exactly, from where the offset says, in order', () => {
    for (const { text } of [...markedAdverts('dev'), ...markedAdverts('blind')]) {
      const found = findRequirements(text).requirements;
      for (const one of found) expect(text.slice(one.offset, one.offset + one.quote.length)).toBe(one.quote);
      expect(found.map((one) => one.offset)).toEqual(found.map((one) => one.offset).sort((a, b) => a - b));
    }
  });
});

describe('a person specification', () => {
  const table = `PERSON SPECIFICATION
No. | Criteria | Essential / Desirable | Assessed by
2.1 | Experience of giving advice | Essential | A, I
2.2 | Knowledge of housing law | Desirable | T`;

  it('keeps the employer’s numbers, necessity and stages of a table', () => {
    expect(findRequirements(table).requirements).toMatchObject([
      {
        quote: 'Experience of giving advice',
        number: '2.1',
        necessity: 'essential',
        stages: ['application', 'interview'],
      },
      { quote: 'Knowledge of housing law', number: '2.2', necessity: 'desirable', stages: ['test'] },
    ]);
  });

  it('reads a table whose cells came as lines', () => {
    const cells =
      'Person specification\nAble to write clear letters\nEssential\nA / T\nAble to drive a minibus in the city\nDesirable\nI';
    expect(findRequirements(cells).requirements).toMatchObject([
      { quote: 'Able to write clear letters', necessity: 'essential', stages: ['application', 'test'] },
      { necessity: 'desirable', stages: ['interview'] },
    ]);
  });

  it('makes the duties context', () => {
    const advert =
      'Duties\n• Keep the floors clean\nEssential\n• Experience of cleaning\n• Able to lift boxes';
    expect(quotes(advert)).toEqual(['Experience of cleaning', 'Able to lift boxes']);
    expect(
      findRequirements('Your duties for us\n• Keep the floors clean\n• Put the boxes away'),
    ).toMatchObject({
      hasSpecification: false,
      requirements: [{ kind: 'responsibility' }, { kind: 'responsibility' }],
    });
  });
});

describe('what a line asks', () => {
  const only = (line: string) =>
    findRequirements(`Requirements for the job\n• ${line}\n• Able to work with others`).requirements[0];

  it.each([
    ['2-5 years of experience as a developer', { years: { least: 2, most: 5 }, kind: 'experience' }],
    ['At least six months of work in a shop', { years: { least: 0.5, most: null } }],
    ['Bachelor’s degree in a related field', { level: 'degree', kind: 'qualification', years: null }],
    ['Working knowledge of Excel', { kind: 'tool' }],
    ['Six Sigma certification a plus', { necessity: 'desirable' }],
    ['Full UK driving licence', { kind: 'licence', checkFirst: 'driving' }],
    ['A driving licence is desirable', { necessity: 'desirable', checkFirst: null }],
  ])('%s', (line, expected) => expect(only(line)).toMatchObject(expected));
});

describe('what is not asked', () => {
  it.each([
    ['Benefits\n• Experience the best of city life with us\n• Health insurance'],
    ['How to apply\nYou must send a covering letter of two pages and your CV.'],
    ['Equal opportunities\nWe do not discriminate. All qualified applicants will be considered for the job.'],
    ['About us\nOur experienced team has excellent skills and our customers must have the best.'],
  ])('%s', (advert) => expect(quotes(`Baker wanted for our shop in the town.\n${advert}`)).toEqual([]));
});

describe('an advert of the Civil Service', () => {
  const eo = markedAdverts('dev').find((one) => one.id === 'civil-service-eo');
  const heo = markedAdverts('blind').find((one) => one.id === 'civil-service-heo');

  it('gives its behaviours, which leads, the grade, the word limits and the dates', () => {
    expect(findRequirements(eo?.text ?? '').civilService).toEqual({
      behaviours: [
        'Making Effective Decisions',
        'Developing Self and Others',
        'Managing a Quality Service',
        'Delivering at Pace',
      ],
      leadBehaviour: 'Making Effective Decisions',
      grade: 'EO',
      wordLimits: [{ words: 250, of: 'behaviour' }],
      siftOn: 'week commencing 4 January 2027',
      interviewsOn: '18 to 29 January 2027',
    });
    expect(findRequirements(heo?.text ?? '').civilService).toMatchObject({
      leadBehaviour: 'Communicating and Influencing',
      grade: 'HEO',
      wordLimits: [
        { words: 750, of: 'statement' },
        { words: 250, of: 'behaviour' },
      ],
      siftOn: 'week commencing 14 December 2026',
      interviewsOn: 'from 11 January 2027',
    });
  });

  it('is not seen where there is none', () => {
    expect(findRequirements('Requirements\n• Leadership\n• Able to lead people').civilService).toBeNull();
  });
});

it('reads no requirements in another language, and says so', () => {
  const german =
    'Wir suchen eine Verkäuferin für unseren Laden. Anforderungen: Erfahrung im Verkauf und gute Deutschkenntnisse. Wir bieten Ihnen eine gute Bezahlung.';
  expect(findRequirements(german)).toMatchObject({ language: 'other', requirements: [] });
});

it.each([
  ['one long word', 'a'.repeat(90_000)],
  ['a list that never ends', '• strong '.repeat(9000)],
  ['a sentence that never ends', 'you must have skills, and '.repeat(4000)],
  ['a table of nothing', '1.1 | '.repeat(15_000)],
  ['blank lines', '\n\n \n'.repeat(20_000)],
])('comes through %s', (_, noise) => {
  const advert = `${'We are looking for you and the team of our job with a role in the shop.\n'.repeat(300)}${noise}`;
  expect(findRequirements(advert).language).toBe('english');
});

describe('encouragement', () => {
  const advert = (line: string) =>
    `Teacher of Mathematics\nOur school stands on a hill above the river and has 1,200 students.\n${line}`;

  it('asks where it names what the person should have', () => {
    const line = 'If you have a proven track record of raising standards, we would love to hear from you.';
    expect(quotes(advert(line))).toEqual([line]);
  });

  it.each([
    'If you have any questions about this role, we would love to hear from you.',
    'If you are interested, we would be glad to talk to you about your experience of teaching.',
    'Required for September 2027, or sooner.',
    'You will need to be Leeds based, or within commuting distance.',
  ])('asks for nothing: %s', (line) => expect(quotes(advert(line))).toEqual([]));
});
