import { expect, it } from 'vitest';
import { readRetryAfter } from './remote-failure';
import { waitAfter } from './wait-after';

it('F11: doubles up to the fifth failure and stays at a minute, a little more or less', () => {
  const waits = (random: number) => [1, 2, 3, 4, 5, 50].map((n) => waitAfter(n, null, () => random));
  expect(waits(0)).toEqual([750, 1500, 3000, 6000, 60_000, 60_000]);
  expect(waits(0.5)).toEqual([1000, 2000, 4000, 8000, 63_000, 63_000]);
});

it('F11: honours what the server asks for, up to an hour', () => {
  expect(waitAfter(1, 30_000, () => 0)).toBe(30_000);
  expect(waitAfter(1, 999_999_000, () => 0)).toBe(3_600_000);
});

it('reads Retry-After as seconds or as a date', () => {
  const now = Date.parse('2026-11-20T10:00:00Z');
  expect(readRetryAfter('120', now)).toBe(120_000);
  expect(readRetryAfter('Fri, 20 Nov 2026 10:01:00 GMT', now)).toBe(60_000);
  expect(readRetryAfter('Fri, 20 Nov 2026 09:00:00 GMT', now)).toBe(0);
  expect(readRetryAfter('later', now)).toBeNull();
  expect(readRetryAfter(null, now)).toBeNull();
});
