import { expect, it } from 'vitest';
import { type Achievement, achievementSchema } from '@/lib/domain/evidence/achievement';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aRole } from '@/tests/support/some-examples';
import { bankOf, filterBank, placeInGroup } from './bank';

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

const sample = achievementSchema.parse(await aRowOf('achievements'));
const made = (title: string, hour: string, columns: Partial<Achievement> = {}): Achievement => ({
  ...sample,
  id: crypto.randomUUID(),
  title,
  createdAt: `2026-11-20T${hour}:00:00Z`,
  ...columns,
});

it('the examples of a role stand where they were put, the others by their making, in any order they are read', () => {
  const between = Date.parse('2026-11-20T10:30:00Z') / 1000;
  const all = [
    made('Ten', '10', { workHistoryId: role.id }),
    made('Eleven', '11', { workHistoryId: role.id }),
    made('Put between', '01', { workHistoryId: role.id, position: between }),
    made('Of none', '23', { position: between }),
    made('Of a role that is gone', '22', { workHistoryId: crypto.randomUUID() }),
  ];
  const titles = [
    ...bank.map(({ title }) => title),
    ...['Eleven', 'Put between', 'Ten', 'Of a role that is gone', 'Of none'],
  ];
  expect(bankOf(all, [role]).map(({ title }) => title)).toEqual(titles);
  expect(bankOf([...all].reverse(), [role]).map(({ title }) => title)).toEqual(titles);
});

it('an example is at an end where what is beside it belongs to another role, or is a line of the role', () => {
  const all = bankOf(
    [
      made('Ten', '10', { workHistoryId: role.id }),
      made('Eleven', '11', { workHistoryId: role.id }),
      made('Of none', '12'),
    ],
    [role],
  );
  const places = all.map(({ item }) => placeInGroup(all, item.id));
  expect(places.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, true, false, true]);
  expect(places.map(({ isLast }) => isLast)).toEqual([false, false, false, true, false, true, true]);
});
