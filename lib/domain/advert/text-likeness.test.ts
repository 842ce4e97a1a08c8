import { expect, it } from 'vitest';
import { textLikeness } from './text-likeness';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, place) => `word${from + place}`).join(' ');

it('finds a text in itself, however it is set', () => {
  expect(textLikeness(words(0, 60), words(0, 60).toUpperCase().replaceAll(' word', ',\n• word'))).toBe(1);
});

it('finds a text that a board cut short', () => {
  expect(textLikeness(words(0, 400), words(0, 60))).toBe(1);
});

it('finds no likeness in other words', () => {
  expect(textLikeness(words(0, 60), words(1000, 60))).toBe(0);
});

it('counts the share of what both say', () => {
  expect(textLikeness(words(0, 103), `${words(0, 53)} ${words(900, 50)}`)).toBeCloseTo(0.5, 1);
});

it.each([
  ['no text', null],
  ['a line', 'We look for a baker.'],
])('says nothing of %s', (_, text) => expect(textLikeness(words(0, 60), text)).toBeNull());
