import { expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/a-page-reading';
import { factsBeside, furtherFacts } from './further-facts';

const text = `About us
We mend tools. Unfortunately we cannot sponsor visas for this role.
• Interviews will be held on 12 December in Leeds.
This is a Band 6 post.
For an informal chat, ring Sam on 01632 960000.
Applications will be sifted on the lead behaviour.
The full job description is attached as a PDF.
We sponsor the local football club.`;

it('finds what an advert says beside its fields, each at its own place', () => {
  const facts = furtherFacts(text);
  expect(facts.map((fact) => [fact.kind, fact.quote])).toEqual([
    ['sponsorship', 'Unfortunately we cannot sponsor visas for this role.'],
    ['interview', 'Interviews will be held on 12 December in Leeds.'],
    ['band', 'This is a Band 6 post.'],
    ['contact', 'For an informal chat, ring Sam on 01632 960000.'],
    ['sift', 'Applications will be sifted on the lead behaviour.'],
    ['attached', 'The full job description is attached as a PDF.'],
  ]);
  for (const { quote, offset } of facts) expect(text.slice(offset, offset + quote.length)).toBe(quote);
});

it('is not slow on a long line', () => {
  expect(furtherFacts('contact '.repeat(20_000))).toEqual([]);
  expect(furtherFacts('please contact '.repeat(260)).length).toBeLessThan(4);
});

it('keeps what stands under a label beside the text, without a place in it', () => {
  const lines = linesOf('? Grade\nNHS AfC: Band 6\n? Interview date\n11/12/2026\n? Band\nin the text');
  expect(factsBeside(lines, 'It is in the text.')).toEqual([
    { kind: 'band', quote: 'Grade: NHS AfC: Band 6', offset: null },
    { kind: 'interview', quote: 'Interview date: 11/12/2026', offset: null },
  ]);
});
