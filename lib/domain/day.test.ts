import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween } from './day';

describe('P41: a day some days later', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    // Not a leap year, as most years that end a century.
    ['2100-02-28', 1, '2100-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    // The clocks go forward in London on 28 March 2027, and a day is a day all the same.
    ['2027-03-27', 1, '2027-03-28'],
    ['2027-03-27', 7, '2027-04-03'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('of %s, %i days, is %s, and as far away', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });
});

describe('P41: the day of a moment', () => {
  it.each([
    ['2028-02-29T04:59:59Z', 'America/New_York', '2028-02-28'],
    ['2028-02-29T05:00:00Z', 'America/New_York', '2028-02-29'],
    ['2028-02-29T23:59:59Z', 'Europe/London', '2028-02-29'],
    ['2028-02-29T11:00:00Z', 'Pacific/Auckland', '2028-03-01'],
    // The last hour before and the first after the clocks change.
    ['2027-03-27T23:59:59Z', 'Europe/London', '2027-03-27'],
    ['2027-03-28T22:59:59Z', 'Europe/London', '2027-03-28'],
    ['2027-03-28T23:00:00Z', 'Europe/London', '2027-03-29'],
    ['2026-10-24T23:00:00Z', 'Europe/London', '2026-10-25'],
    ['2026-10-25T23:59:59Z', 'Europe/London', '2026-10-25'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayOf(new Date(moment), zone)).toBe(day);
  });
});
