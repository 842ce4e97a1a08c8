import { expect, it } from 'vitest';
import { aCandidate, aPageReading } from '@/tests/support/a-page-reading';
import { fitReading } from './fit-reading';

it('leaves a reading alone that fits', () => {
  const reading = aPageReading({ candidates: [aCandidate('text', 'Short')] });
  expect(fitReading(reading)).toBe(reading);
});

it('cuts the longest texts until the whole is one megabyte, and says so', () => {
  const long = '"'.repeat(100_000);
  const reading = aPageReading({
    selection: long,
    candidates: Array.from({ length: 6 }, () => aCandidate('text', long)),
  });
  const fitting = fitReading(reading);
  expect(JSON.stringify(fitting).length * 2).toBeLessThanOrEqual(1_000_000);
  expect(fitting.marks).toContain('cut-reading');
});
