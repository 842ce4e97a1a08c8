import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { partsNearTitle, titleLine } from './near-title';

it('finds the title in a heading that says more', () => {
  expect(titleLine(linesOf('Menu\n# Career Opportunities: Buyer (20417)\nHull'), 'Buyer')).toBe(1);
  expect(titleLine(linesOf('# Buyer\n# Buyer and more'), 'Buyer')).toBe(0);
  expect(
    titleLine(linesOf('# Our buyers tell you what they do all day, from dawn to dusk and after'), 'Buyer'),
  ).toBe(-1);
});

it('parts the lines round the title by dots, bars, dashes and slashes', () => {
  const page = aPageReading({ lines: linesOf('# Buyer\nAcme · Hull / Full-time - £30,000') });
  expect(partsNearTitle(page, 'Buyer').map(({ text }) => text)).toEqual([
    'Acme',
    'Hull',
    'Full-time',
    '£30,000',
  ]);
});
