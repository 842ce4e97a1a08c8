import { expect, it } from 'vitest';
import { momentAt } from './moment-at';

it.each([
  ['2026-11-20', 9, 'Europe/London', '2026-11-20T09:00:00.000Z'],
  ['2026-07-20', 9, 'Europe/London', '2026-07-20T08:00:00.000Z'],
  ['2026-11-20', 9, 'America/New_York', '2026-11-20T14:00:00.000Z'],
  ['2026-11-20', 9, 'Pacific/Kiritimati', '2026-11-19T19:00:00.000Z'],
  // The day the clocks go forward, and the hour they skip.
  ['2027-03-28', 9, 'Europe/London', '2027-03-28T08:00:00.000Z'],
  ['2027-03-28', 1, 'Europe/London', '2027-03-28T01:00:00.000Z'],
  // The day they go back: the first of the two.
  ['2026-10-25', 1, 'Europe/London', '2026-10-25T00:00:00.000Z'],
  // A leap day.
  ['2028-02-29', 9, 'America/New_York', '2028-02-29T14:00:00.000Z'],
])('P41: %s at %i:00 in %s is %s', (day, hour, zone, moment) => {
  expect(momentAt(day, hour, zone).toISOString()).toBe(moment);
});

it('knows minutes, also in a zone that is half an hour off', () => {
  expect(momentAt('2026-11-27', 14, 'Europe/London', 30).toISOString()).toBe('2026-11-27T14:30:00.000Z');
  expect(momentAt('2026-11-27', 14, 'Asia/Kolkata', 5).toISOString()).toBe('2026-11-27T08:35:00.000Z');
});
