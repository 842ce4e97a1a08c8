/** What a list of requirements asks for, line by line. */
import { marksAtEnd } from './assessed-at';
import { type Candidate, candidateAt } from './candidate';
import { fromSentence } from './from-prose';
import { statedNecessity } from './necessity';
import { isNote } from './not-asked';
import type { PlacedLine } from './place-lines';
import { type Span, sentencesOf, spanOf } from './sentences';

/** A line of a list of requirements: the whole of it, or the sentences of a paragraph that ask. */
export function fromList(one: PlacedLine, whole: Span, hasBullets: boolean): Candidate[] {
  const isItem = one.line.marker !== null || one.from > 0;
  const several = partsOf(one, whole);
  if (several.length > 1) return several.flatMap((part) => fromItem(one, part, isItem));
  const sentences = sentencesOf(whole);
  const isProse = !isItem && (sentences.length > 1 || whole.text.length > 260 || hasBullets);
  if (isProse) return sentences.flatMap((sentence) => fromSentence(one, sentence, 'list'));
  return fromItem(one, whole, isItem);
}

/** "Essential: a degree; a licence" and "Experience: one year. Two years preferred." are several in a line. */
function partsOf(one: PlacedLine, whole: Span): Span[] {
  const isLabelled = one.from > 0;
  const cuts = [...whole.text.matchAll(/;\s+(?:and\s+)?/g)];
  if (one.line.marker !== null || cuts.length < (isLabelled ? 1 : 2)) {
    const sentences = isLabelled ? sentencesOf(whole) : [];
    return sentences.every(({ text }) => text.split(/\s+/).length >= 3) ? sentences : [];
  }
  const begins = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), whole.text.length];
  const parts = begins.map((from, at) =>
    spanOf(whole.text, from, ends[at] ?? whole.text.length, whole.start),
  );
  return parts.every(({ text }) => text.split(/\s+/).length >= 2) ? parts : [];
}

function fromItem(one: PlacedLine, whole: Span, isItem: boolean): Candidate[] {
  const { stages, necessity: marked, words } = marksAtEnd(whole.text);
  const span = words === whole.text ? whole : spanOf(words, 0, words.length, whole.start);
  const isWord = span.text.split(/\s+/).length < 2;
  const leads = one.line.marker === null && /:$/.test(span.text);
  if (leads || isNote(span.text) || (isWord && (!isItem || span.text.length < 3))) return [];
  // Under "Desirable" a "must" speaks of something else; under "Essential" a "plus" is meant.
  const necessity =
    marked ?? (one.necessity === 'desirable' ? 'desirable' : (statedNecessity(span.text) ?? one.necessity));
  return [candidateAt(one, span, { stages, necessity, isListed: true })];
}
