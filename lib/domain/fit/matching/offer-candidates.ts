/** The examples offered for a requirement: at most three above the threshold, each with its reasons. */
import { overlap } from '../keeping/similarity';
import { stemsOf } from '../words/stems';
import { type EvidenceIndex, makeEvidenceIndex } from './evidence-index';
import type { EvidenceItem } from './evidence-items';
import { type EvidenceQuality, evidenceQuality } from './evidence-quality';
import { explainMatch, type MatchReason } from './explain-match';
import { matchScoreOf, matchThreshold } from './match-weights';

export interface OfferedCandidate {
  item: EvidenceItem;
  /** 0 to 1, in steps of 0.01: how well it answers the requirement. */
  matchScore: number;
  quality: EvidenceQuality;
  reasons: MatchReason[];
  /** What put it before another of the same match score; null where nothing had to. */
  tieBreak: 'recency' | 'role' | null;
}

const offered = 3;
/** So many are looked at, so that a tie at the third place is broken by rule. */
const looked = 8;

export interface EvidenceBank {
  index: EvidenceIndex;
  items: ReadonlyMap<string, EvidenceItem>;
}

/** Examples that say the same thing twice count once: padding changes nothing. */
export function makeEvidenceBank(items: readonly EvidenceItem[]): EvidenceBank {
  const said = new Map(
    items.map((item) => [stemsOf(item.text).join(' '), item]).reverse() as [string, EvidenceItem][],
  );
  return {
    index: makeEvidenceIndex([...said.values()]),
    items: new Map(items.map((item) => [item.id, item])),
  };
}

/** At most three candidates, best first; empty where nothing answers well enough. `jobTitle` is that of the advert. */
export function offerCandidates(bank: EvidenceBank, quote: string, jobTitle: string): OfferedCandidate[] {
  const title = stemsOf(jobTitle);
  const close = bank.index
    .match(quote, looked)
    .map(({ id, raw }) => ({
      item: bank.items.get(id) as EvidenceItem,
      matchScore: Math.round(matchScoreOf(raw) * 100) / 100,
    }))
    .filter(({ matchScore }) => matchScore >= matchThreshold)
    .map((one) => ({
      ...one,
      day: one.item.happenedOn ?? '',
      role: overlap(stemsOf(one.item.roleTitle ?? ''), title) * Number(one.item.roleTitle !== null),
    }));
  close.sort(
    (one, other) =>
      other.matchScore - one.matchScore ||
      compare(other.day, one.day) ||
      other.role - one.role ||
      compare(one.item.id, other.item.id),
  );
  return close.slice(0, offered).map((one, at) => ({
    item: one.item,
    matchScore: one.matchScore,
    quality: evidenceQuality(one.item.parts),
    reasons: explainMatch(quote, one.item.text),
    tieBreak: tieBreakOver(one, close[at + 1]),
  }));
}

interface Ranked {
  matchScore: number;
  day: string;
  role: number;
}

function tieBreakOver(one: Ranked, next: Ranked | undefined): OfferedCandidate['tieBreak'] {
  if (next === undefined || next.matchScore !== one.matchScore) return null;
  if (next.day !== one.day) return 'recency';
  return next.role === one.role ? null : 'role';
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
