import { expect, it } from 'vitest';
import { closingTimeIn } from './closing-time';

it.each([
  ['Closing date: 24 November 2026 at 23:59', '23:59'],
  ['Closing date Tuesday 24 November, 11.59pm', '23:59'],
  ['Apply by 5pm on 4 December 2026', '17:00'],
  ['Applications close 12 noon, 4 December', '12:00'],
  ['closes at midday on Friday 4 December', '12:00'],
  ['Closing date 4/12/2026 09:00', '09:00'],
  ['bis 4. Dezember 2026, 18 Uhr', '18:00'],
  ['12 a.m. on 4 December', '00:00'],
  ['Closing date 14 December 2026 at 23:59.', '23:59'],
])('reads the time in "%s"', (words, time) => expect(closingTimeIn(words)).toBe(time));

it.each([
  'Closing date: 24 November 2026',
  'Closing date 24.11.2026',
  '2026-11-24',
  'Closes 4/12/26',
  'Midnight on 4 December',
  'Closing date 4 December for 37.5 hours of 37.75',
  'Closing date 4 December, 16 hours a week',
  'Apply by 25:10',
  '',
])('reads none in "%s"', (words) => expect(closingTimeIn(words)).toBeNull());
