import { stemmedWords } from '../words/stems';
import type { Pack, Signal } from './pack';

/** A signal found in a text: by which of its words, and where these stand, in UTF-16 code units. */
export interface FoundSignal {
  signal: Signal;
  /** The pack's own word that was found, and the text's. */
  term: string;
  word: string;
  start: number;
  end: number;
}

interface Phrase {
  signal: Signal;
  term: string;
  stems: readonly string[];
}

const phrasesOf = new WeakMap<Pack, ReadonlyMap<string, Phrase[]>>();

/** The phrases of a pack by their first stem; made once. */
function phrases(pack: Pack): ReadonlyMap<string, Phrase[]> {
  const known = phrasesOf.get(pack);
  if (known !== undefined) return known;
  const made = new Map<string, Phrase[]>();
  for (const signal of pack.signals) {
    for (const words of [signal.name, ...signal.aliases]) {
      const stems = stemmedWords(words).map((word) => word.stem);
      const first = stems[0];
      if (first !== undefined) made.set(first, [...(made.get(first) ?? []), { signal, term: words, stems }]);
    }
  }
  phrasesOf.set(pack, made);
  return made;
}

/** Every signal of a pack that a text names, each once, where it is named first. */
export function signalsIn(pack: Pack, text: string): FoundSignal[] {
  const words = stemmedWords(text);
  const found = new Map<Signal, FoundSignal>();
  words.forEach((word, at) => {
    for (const { signal, term, stems } of phrases(pack).get(word.stem) ?? []) {
      if (found.has(signal) || !stems.every((stem, next) => words[at + next]?.stem === stem)) continue;
      const last = words[at + stems.length - 1] ?? word;
      const end = last.start + last.word.length;
      found.set(signal, { signal, term, word: text.slice(word.start, end), start: word.start, end });
    }
  });
  return [...found.values()];
}
