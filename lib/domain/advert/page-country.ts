import type { PageReading } from './page-reading';

const american =
  /\b(?:united states|usa|u\.s\.a?)\b|, (?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)\b|-(?:us|US)$/;
const elsewhere = /\.(?:uk|ie|au|nz|in|za|de|fr|cz|eu|ca)$/;

/** Whether 06/12 on this page is the twelfth of June. British order is the rule; the page has to speak for it. */
export function isAmericanPage(page: PageReading, location: string): boolean {
  if (elsewhere.test(new URL(page.url).hostname) || page.lines.some((line) => line.text.includes('£')))
    return false;
  return american.test(location) || american.test(location.toLowerCase()) || /^en-us$/i.test(page.language);
}
