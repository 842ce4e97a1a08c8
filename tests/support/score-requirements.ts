import { type FoundRequirement, findRequirements } from '@/lib/domain/fit/finding/find-requirements';
import type { MarkedAdvert, MarkedRequirement } from './marked-adverts';

interface Score {
  found: number;
  right: number;
  marked: number;
  necessityRight: number;
  kindRight: number;
  checksRight: number;
  mistakes: string[];
}

/** Two spans are the same requirement where they share half of what either covers. */
function isSame(found: FoundRequirement, marked: MarkedRequirement): boolean {
  const end = found.offset + found.quote.length;
  const shared = Math.min(end, marked.end) - Math.max(found.offset, marked.start);
  return shared / (Math.max(end, marked.end) - Math.min(found.offset, marked.start)) >= 0.5;
}

/** What the rules find in an advert against what is marked in it. */
export function scoreAdvert({ id, text, requirements }: MarkedAdvert): Score {
  const found = findRequirements(text).requirements;
  const score: Score = {
    found: found.length,
    right: 0,
    marked: requirements.length,
    necessityRight: 0,
    kindRight: 0,
    checksRight: 0,
    mistakes: [],
  };
  const used = new Set<FoundRequirement>();
  for (const marked of requirements) {
    const match = found.find((one) => !used.has(one) && isSame(one, marked));
    if (match === undefined) {
      score.mistakes.push(`${id}: missed "${marked.quote}"`);
      continue;
    }
    used.add(match);
    score.right += 1;
    score.necessityRight += Number(match.necessity === marked.necessity);
    score.kindRight += Number(match.kind === marked.kind);
    score.checksRight += Number((match.checkFirst !== null) === marked.isCheckFirst);
    if (match.necessity !== marked.necessity)
      score.mistakes.push(`${id}: ${match.necessity}, not ${marked.necessity}: "${marked.quote}"`);
    if (match.kind !== marked.kind)
      score.mistakes.push(`${id}: ${match.kind}, not ${marked.kind}: "${marked.quote}"`);
    if ((match.checkFirst !== null) !== marked.isCheckFirst)
      score.mistakes.push(`${id}: check first ${match.checkFirst}: "${marked.quote}"`);
  }
  for (const one of found) if (!used.has(one)) score.mistakes.push(`${id}: not asked "${one.quote}"`);
  return score;
}

/** How well requirements were found, each from 0 to 1. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
  necessity: number;
  kind: number;
  checkFirst: number;
}

/** The rates over all adverts together. */
export function ratesOf(scores: readonly Score[]): Rates {
  const sum = (part: (score: Score) => number) => scores.reduce((total, score) => total + part(score), 0);
  const right = sum((score) => score.right);
  const precision = right / sum((score) => score.found);
  const recall = right / sum((score) => score.marked);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    necessity: sum((score) => score.necessityRight) / right,
    kind: sum((score) => score.kindRight) / right,
    checkFirst: sum((score) => score.checksRight) / right,
  };
}
