import { expect, it } from 'vitest';
import { aRole } from '@/tests/support/some-examples';
import { bankOf, filterBank } from './bank';

const role = aRole({
  bullets: ['Gave excellent care', 'Kept the rota in Excel', 'Wrote JavaScript', 'Drew plots in R'],
});
const bank = bankOf([], [role]);
const shown = (query: string, skill: string | null) =>
  filterBank(bank, { query, role: null, skill }).map(({ title }) => title);

it('the examples of a skill are those that name it, not those with its letters inside a word', () => {
  expect(shown('', 'Excel')).toEqual(['Kept the rota in Excel']);
  expect(shown('', 'Java')).toEqual([]);
  expect(shown('', 'R')).toEqual(['Drew plots in R']);
});

it('a search finds a word while it is still being typed', () => {
  expect(shown('exc', null)).toEqual(['Gave excellent care', 'Kept the rota in Excel']);
  expect(shown('rota', 'Excel')).toEqual(['Kept the rota in Excel']);
});
