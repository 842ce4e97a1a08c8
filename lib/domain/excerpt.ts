import { plainText } from './plain-text';

/** A few words of a text around one that was looked for; `isCut…` where the text goes on. */
export interface Excerpt {
  before: string;
  found: string;
  after: string;
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** How much of the text stands before and after what was found, in UTF-16 units. */
const around = { before: 24, after: 60 } as const;

/**
 * The text around the first of `words` (plain, see `wordsOf`) that is in it; null where none is. Line breaks become
 * spaces, and words at the ends are left whole.
 */
export function excerptOf(text: string, words: readonly string[]): Excerpt | null {
  const place = placeOf(text, words);
  if (place === null) return null;
  const { from, to } = place;
  const begin = wordStart(text, Math.max(0, from - around.before), from);
  const end = wordEnd(text, to, Math.min(text.length, to + around.after));
  const part = (start: number, stop: number) => text.slice(start, stop).replace(/\s+/g, ' ');
  return {
    before: part(begin, from).trimStart(),
    found: part(from, to),
    after: part(to, end).trimEnd(),
    isCutBefore: text.slice(0, begin).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
  };
}

/** Where the first of the words stands in the text as it is written. */
function placeOf(text: string, words: readonly string[]): { from: number; to: number } | null {
  const plain = plainText(text);
  const [first] = words
    .map((word) => ({ word, at: plain.indexOf(word) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at);
  if (first === undefined) return null;
  return placeInText(text, first.at, first.at + first.word.length);
}

/** Leads places in the plain text back to the text itself, letter by letter, as the two differ in length. */
function placeInText(text: string, plainFrom: number, plainTo: number): { from: number; to: number } {
  let [from, at, plainAt] = [0, 0, 0];
  for (const letter of text) {
    if (plainAt <= plainFrom) from = at;
    const length = plainText(letter).length;
    // An accent of its own belongs to the letter before it.
    if (plainAt >= plainTo && length > 0) break;
    plainAt += length;
    at += letter.length;
  }
  return { from, to: at };
}

function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, latest).search(/\s/);
  return space === -1 ? at : at + space;
}

function wordEnd(text: string, earliest: number, at: number): number {
  if (at === text.length) return at;
  const space = text.slice(earliest, at).search(/\s\S*$/);
  return space === -1 ? at : earliest + space;
}
