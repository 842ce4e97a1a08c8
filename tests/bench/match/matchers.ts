/** Ours, and the two that anybody could use instead. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { makeEvidenceIndex } from '../../../lib/domain/fit/matching/evidence-index';
import { matchScoreOf } from '../../../lib/domain/fit/matching/match-weights';
import type { Matcher } from './banks';

const idOf = (index: number) => String(index).padStart(6, '0');

export const starboard: Matcher = (evidence) => {
  const index = makeEvidenceIndex(evidence.map((text, at) => ({ id: idOf(at), text })));
  return (requirement) =>
    index.match(requirement, evidence.length).map(({ id, raw }) => [Number(id), matchScoreOf(raw)]);
};

const stopWords = new Set(
  'a an and are as at be by for from has have in is it its of on or that the to was were will with'.split(
    ' ',
  ),
);
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !stopWords.has(word));

export const keywordOverlap: Matcher = (evidence) => {
  const sets = evidence.map((text) => new Set(wordsOf(text)));
  return (requirement) => {
    const words = [...new Set(wordsOf(requirement))];
    return inOrder(sets.map((set) => words.filter((word) => set.has(word)).length));
  };
};

export function miniSearchOf(texts: readonly string[]): MiniSearch {
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => stemmer(term),
  });
  search.addAll(texts.map((text, id) => ({ id, text })));
  return search;
}

export const miniSearch: Matcher = (evidence) => {
  const search = miniSearchOf(evidence);
  return (requirement) => {
    const scores = new Array<number>(evidence.length).fill(0);
    for (const { id, score } of search.search(requirement)) scores[id as number] = score;
    return inOrder(scores);
  };
};

function inOrder(scores: readonly number[]): [number, number][] {
  return scores
    .map((score, index): [number, number] => [index, score])
    .sort((one, other) => other[1] - one[1] || one[0] - other[0]);
}
