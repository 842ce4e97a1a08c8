/** The words of a text as matching sees them: lower case, without words that say nothing, and cut to their stems. */
import { stemmer } from 'stemmer';
import { presentForm } from './past-forms';

const stopWords: ReadonlySet<string> = new Set(
  `a an the and or of to in on for with by at from as is are be been being was were will would should must may can could
  this that these those it its you your yours we our ours us they their them he she his her i my me who whom which what
  when where how if then than so such not no nor but also both each other any all some more most very into onto over
  under about above between within without across through during per via up out off down etc eg ie do does did done have
  has had having there here own same only just while per using use used including include includes new etc`.split(
    /\s+/,
  ),
);

const stemOf = new Map<string, string>();

/** The stem of one lower-case word; remembered, as the same few thousand words come again and again. */
function stem(word: string): string {
  const known = stemOf.get(word);
  if (known !== undefined) return known;
  const made = /[^a-z]/.test(word) ? word : stemmer(presentForm(word));
  if (stemOf.size > 50_000) stemOf.clear();
  stemOf.set(word, made);
  return made;
}

/** A word with its stem and its place in the text, in UTF-16 code units. */
export interface StemmedWord {
  stem: string;
  word: string;
  start: number;
}

const wordPattern = /c\+\+|c#|\.net\b|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/giu;

/** Every telling word of a text in order, with its stem. "C++", "C#" and ".NET" are words; "don't" is one. */
export function stemmedWords(text: string): StemmedWord[] {
  const words: StemmedWord[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const word = plain(found[0]);
    if (word === '' || stopWords.has(word)) continue;
    words.push({ stem: stem(word), word, start: found.index });
  }
  return words;
}

/** The stems of a text in order, repeats included. */
export function stemsOf(text: string): string[] {
  return stemmedWords(text).map((one) => one.stem);
}

/** Lower case, without accents and without the possessive. */
function plain(word: string): string {
  if (/^[a-z\d]+$/i.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
}
