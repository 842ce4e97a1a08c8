import type { PageReading } from './page-reading';

const american =
  /\b(?:united states|usa|u\.s\.a?)\b|, (?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)\b|-(?:us|US)$/;
const elsewhere = /\.(?:uk|ie|au|nz|in|za|de|fr|cz|eu|ca)$/;
/** Pounds, a British telephone number or postcode, a country of the United Kingdom. */
const british =
  /£|\+44\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b(?:United Kingdom|England|Scotland|Wales|Northern Ireland)\b/;
const numericDate = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d{2}(?![\d/.-])/g;

/**
 * Whether 06/12 on this page is the twelfth of June. British order is the rule; the page has to speak for it: by a
 * date that has one reading only, then by its place. Its own word on its language comes last, as page builders
 * write "en-US" wherever they are used.
 */
export function isAmericanPage(page: PageReading, location: string): boolean {
  const text = page.lines.map((line) => line.text).join('\n');
  const stated = orderOfDates(text);
  if (stated !== null) return stated === 'month first';
  if (elsewhere.test(new URL(page.url).hostname)) return false;
  if (american.test(location) || american.test(location.toLowerCase())) return !text.includes('£');
  return /^en-us$/i.test(page.language) && !british.test(text);
}

/** The order that all dates with only one reading ("25/11/2026") agree on, or null. */
function orderOfDates(text: string): 'day first' | 'month first' | null {
  const orders = new Set<'day first' | 'month first'>();
  for (const [, first, second] of text.matchAll(numericDate)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add('day first');
    if (Number(second) > 12 && Number(first) <= 12) orders.add('month first');
  }
  const [only] = orders;
  return orders.size === 1 && only !== undefined ? only : null;
}
