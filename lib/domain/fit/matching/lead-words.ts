import type { StemmedWord } from '../words/stems';
import { matchWeights } from './match-weights';

/** The stems with which the sentences and lines of an example open: its verbs are among them. `words` are those of `text`. */
export function leadsOf(text: string, words: readonly StemmedWord[]): string[] {
  const leads: string[] = [];
  let end = 0;
  let left = 0;
  for (const { stem, start } of words) {
    const isNew = leads.length === 0 || /[.!?;]\s|\n/.test(text.slice(end, start));
    if (isNew) left = matchWeights.leadWords;
    if (left > 0) leads.push(stem);
    left -= 1;
    end = start;
  }
  return leads;
}
