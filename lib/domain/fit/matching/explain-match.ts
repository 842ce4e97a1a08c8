/** Why an example was found for a requirement: the words they share, and where these stand in both. */
import { likeWords } from '../words/like-words';
import { type StemmedWord, stemmedWords } from '../words/stems';
import { likeVerbs } from '../words/verb-classes';
import { askedWords } from './requirement-words';

/** A word in a text, by its offset in UTF-16 code units. */
interface WordAt {
  word: string;
  start: number;
  end: number;
}

export interface MatchReason {
  /** The requirement's word and the example's: the same stem, or one that says nearly the same. */
  asked: WordAt;
  shown: WordAt;
  /** "matched budget" or "prepare ~ compile". */
  isSame: boolean;
}

/** The reasons in the order of the requirement, each of its words once; the same that the score adds up. */
export function explainMatch(quote: string, text: string): MatchReason[] {
  const shown = stemmedWords(text);
  const first = new Map<string, StemmedWord>();
  for (const word of shown) if (!first.has(word.stem)) first.set(word.stem, word);
  const reasons: MatchReason[] = [];
  const seen = new Set<string>();
  for (const word of askedWords(quote)) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    const same = first.get(word.stem);
    const like =
      same ??
      [...likeWords(word.stem), ...likeVerbs(word.stem)]
        .map((stem) => first.get(stem))
        .find((one) => one !== undefined);
    if (like !== undefined)
      reasons.push({ asked: wordAt(quote, word), shown: wordAt(text, like), isSame: same !== undefined });
  }
  return reasons;
}

/** The word as it is written, its possessive left out. */
function wordAt(text: string, { start }: StemmedWord): WordAt {
  const word = /^(?:c\+\+|c#|\.net\b|[\p{L}\p{N}]+)/iu.exec(text.slice(start))?.[0] ?? '';
  return { word, start, end: start + word.length };
}
