import type { AdvertLine } from './advert-line';

/** Whether a line stands as headings do, whatever its words: a colon, capitals, marks, or a list right under it. */
export function isPlainHeading(line: AdvertLine, next: AdvertLine | null): boolean {
  const { text } = line;
  const leadsList = line.marker === null && next !== null && next.marker !== null && !/[.!]$/.test(text);
  return /(?:[:;…]|\.\.\.)$/.test(text) || line.isMarked || isCapital(text) || leadsList;
}

/** The same, short enough to be nothing else. */
export function looksLikeHeading(line: AdvertLine, next: AdvertLine | null): boolean {
  return isPlainHeading(line, next) && line.text.split(/\s+/).length <= 7 && !/[.,]$/.test(line.text);
}

/** WRITTEN IN CAPITALS from end to end. */
export function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}
