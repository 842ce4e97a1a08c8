import { expect, it } from 'vitest';
import { plainText, wordsOf } from './plain-text';

it.each([
  ['Café Björk', 'cafe bjork'],
  ['Cafe\u0301', 'cafe'],
  ['ﬁrst', 'first'],
  ['ŁÓDŹ', 'łodz'],
  ['You’ll • advise', 'you’ll • advise'],
  ['求人', '求人'],
])('reads %s as %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

it('takes a query apart at spaces of any kind', () => {
  expect(wordsOf('  Leeds\u00a0 CAFÉ\tmanager ')).toEqual(['leeds', 'cafe', 'manager']);
  expect(wordsOf(' ')).toEqual([]);
});
