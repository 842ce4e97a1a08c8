/** Whatever a page script hands over, grading answers, and its answer passes the schema. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aPageReading } from '../../../tests/support/a-page-reading';
import { advertFieldsSchema, advertReadingSchema } from './advert-reading';
import { gradeReading } from './grade-reading';
import { type PageReading, pageReadingSchema } from './page-reading';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'Buyer',
    'Closing date: 30/11/2026',
    'Closing date',
    'Location',
    'Leeds',
    'Salary: 1e999',
    '£10.000,00-9.000',
    'Apply',
    '404',
    ' at ',
    '||--||',
    '\u0000\u202e\ud800',
    '+*?(.)[x',
    'Acme Ltd',
    'Acme (',
    '((((',
    'We are looking for a Buyer',
    '٣٠٬٠٠٠',
    'end of',
    '0xFF',
    'a'.repeat(3000),
  ),
);
const candidate = fc.record({
  field: fc.constantFrom(...Object.keys(advertFieldsSchema.shape)),
  value: words,
  from: fc.constantFrom('site', 'json-ld', 'microdata', 'page-state', 'meta', 'readability', 'selection'),
  where: words.map((text) => text.slice(0, 100)),
});
const line = fc.record({
  text: words.map((text) => text.slice(0, 2000)),
  kind: fc.constantFrom('heading', 'label', 'bullet', 'text', 'link'),
  level: fc.integer({ min: 0, max: 6 }),
  isBody: fc.boolean(),
});
const signals = fc.record({
  characters: fc.nat(5000),
  proseLines: fc.nat(30),
  sectionHeadings: fc.nat(6),
  cards: fc.nat(30),
  passwords: fc.nat(2),
  fields: fc.nat(30),
  applyControls: fc.nat(3),
  postings: fc.nat(3),
});

it('never throws and always answers in the agreed shape', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.array(candidate, { maxLength: 20 }),
      fc.array(line, { maxLength: 30 }),
      signals,
      words,
      (url, candidates, lines, counts, title) => {
        const claimed = aPageReading({
          url,
          documentTitle: title.slice(0, 500),
          lines: lines as PageReading['lines'],
          candidates: candidates as PageReading['candidates'],
          signals: counts,
        });
        const page = pageReadingSchema.parse(claimed);
        const reading = gradeReading(page, { today: '2026-11-20' });
        expect(advertReadingSchema.safeParse(reading).error).toBeUndefined();
        expect(gradeReading(page, { today: '2026-11-20' })).toEqual(reading);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);

const hostile: [string, string][] = [
  ['less-than signs', '<'.repeat(100_000)],
  ['spaces and a letter', `${' '.repeat(100_000)}x`],
  ['digits', '1'.repeat(100_000)],
  ['the letter a', `${'a'.repeat(100_000)}!`],
  ['"apply"', 'apply'.repeat(20_000)],
  ['"closing date "', 'closing date '.repeat(7_700)],
  ['"at Acme "', 'At Acme '.repeat(12_500)],
  ['capitals', 'Aa '.repeat(33_000)],
  ['dashes', ' - '.repeat(33_000)],
  ['amounts', '£1,1'.repeat(25_000)],
  ['dots', '.'.repeat(100_000)],
  ['"about "', 'About A'.repeat(14_000)],
  ['line breaks', '\n'.repeat(100_000)],
  ['colons', ': '.repeat(50_000)],
  ['dates', '1/1/'.repeat(25_000)],
];

it.each(hostile)('a text of 100,000 characters of %s does not hang it', (_, text) => {
  const cut = text.slice(0, 100_000);
  const lines = [
    { text: cut.slice(0, 2000), kind: 'heading' as const, level: 1, isBody: true },
    ...Array.from({ length: 20 }, () => ({
      text: cut.slice(0, 2000),
      kind: 'text' as const,
      level: 0,
      isBody: true,
    })),
  ];
  const value = cut.slice(0, 2000);
  const page = aPageReading({
    documentTitle: value,
    lines,
    candidates: [
      { field: 'text', value: cut, from: 'json-ld', where: 'description' },
      { field: 'text', value: cut, from: 'readability', where: 'visible text' },
      { field: 'title', value, from: 'meta', where: '<title>' },
      { field: 'company', value, from: 'meta', where: 'og:site_name' },
      { field: 'location', value, from: 'json-ld', where: 'jobLocation' },
      { field: 'salary', value, from: 'json-ld', where: 'baseSalary' },
      { field: 'closingOn', value, from: 'readability', where: 'named' },
    ],
  });
  const startedAt = performance.now();
  gradeReading(page, { today: '2026-11-20' });
  // A guard against a hang: catastrophic backtracking takes minutes, not seconds.
  expect(performance.now() - startedAt).toBeLessThan(5000);
});
