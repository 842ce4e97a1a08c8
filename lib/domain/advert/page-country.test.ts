import { describe, expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { isAmericanPage } from './page-country';

const page = (text: string, part: { language?: string; url?: string } = {}) =>
  aPageReading({
    url: 'https://jobs.harbour.example/clerk',
    language: 'en-US',
    ...part,
    lines: linesOf(text),
  });

describe('isAmericanPage', () => {
  it('takes British order where nothing speaks for another', () => {
    expect(isAmericanPage(page('Closing: 02/12/2026', { language: 'en' }), 'Leeds')).toBe(false);
  });

  it('believes an American place', () => {
    expect(isAmericanPage(page('Closing: 02/12/2026', { language: 'en' }), 'Portland, OR')).toBe(true);
  });

  it('believes the language of a page that shows no sign of Britain', () => {
    expect(isAmericanPage(page('Closing: 02/12/2026'), '')).toBe(true);
  });

  it.each([
    '£24,000 a year',
    'Ring 01904 000000 or +44 1904 000000',
    'Our office: York YO1 7AB',
    'Across England',
  ])('does not believe the language of a page that says %j', (sign) => {
    expect(isAmericanPage(page(`Closing: 02/12/2026\n${sign}`), '')).toBe(false);
  });

  it('lets a date that has one reading decide for those that have two', () => {
    const text = (posted: string) => `Posted ${posted}\nClosing: 02/12/2026`;
    expect(isAmericanPage(page(text('25/11/2026')), 'Portland, OR')).toBe(false);
    expect(isAmericanPage(page(text('11/25/2026'), { language: 'en' }), '')).toBe(true);
  });

  it('goes by the rest where such dates contradict each other', () => {
    expect(isAmericanPage(page('25/11/2026, 11/25/2026', { language: 'en' }), '')).toBe(false);
  });
});
