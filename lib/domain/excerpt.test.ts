import { expect, it } from 'vitest';
import { excerptOf } from './excerpt';

const text =
  'Senior Analyst\n\nYou will hold a small budget of £40,000 and report to the board each quarter. Ask us.';

it('shows what was found with whole words around it, and where the text goes on', () => {
  expect(excerptOf(text, ['budget'])).toEqual({
    before: 'You will hold a small ',
    found: 'budget',
    after: ' of £40,000 and report to the board each quarter. Ask us.',
    isCutBefore: true,
    isCutAfter: false,
  });
});

it.each([
  ['the earliest of several words', ['board', 'budget'], 'budget'],
  ['a part of a word', ['nalys'], 'nalys'],
])('finds %s', (_, words, found) => {
  expect(excerptOf(text, words)?.found).toBe(found);
});

it.each([
  ['Le Café est ouvert', 'cafe', 'Café'],
  ['Le Cafe\u0301 est ouvert', 'cafe', 'Cafe\u0301'],
  ['The ﬁrst ﬂoor', 'floor', 'ﬂoor'],
  ['🙂🙂 naïve budget', 'budget', 'budget'],
  ['ééé budget', 'budget', 'budget'],
])('shows it as it is written: %s', (written, word, found) => {
  expect(excerptOf(written, [word])?.found).toBe(found);
});

it('is nothing where no word is there', () => {
  expect(excerptOf(text, ['nurse'])).toBeNull();
  expect(excerptOf('', ['nurse'])).toBeNull();
});

it('cuts words of any length', () => {
  const long = `${'x'.repeat(100)}budget${'y'.repeat(100)}`;
  expect(excerptOf(long, ['budget'])).toMatchObject({ isCutBefore: true, isCutAfter: true });
});
