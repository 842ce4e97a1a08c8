/**
 * What is kept of an application to improve the packs, where the person agreed: words of the published packs and a field of work. No
 * word of the advert or of the person can get into it, and the database refuses one that did.
 */
import type { Requirement } from '../requirement';
import type { DetectedPack } from './detect-packs';
import { signalsIn } from './signals-in';

export interface LearningEvent {
  /** The slug of the field, or `unknown`. */
  domainGuess: string;
  /** Names of signals that requirements name: those the person showed, and those without an example. At most 200 each. */
  matchedSignals: string[];
  missingSignals: string[];
  /** The packs' own words that the advert uses, the weightiest first; at most 200. */
  topTerms: string[];
}

const most = 200;

export function learningEvent(
  detected: readonly DetectedPack[],
  requirements: readonly Requirement[],
): LearningEvent {
  const living = requirements.filter((row) => row.deletedAt === null);
  const namedIn = (rows: readonly Requirement[]) =>
    new Set(
      detected.flatMap(({ pack }) =>
        rows.flatMap((row) => signalsIn(pack, row.quote).map(({ signal }) => signal.name)),
      ),
    );
  const matched = namedIn(living.filter((row) => row.confirmed === 'yes' || row.confirmed === 'partly'));
  const missing = [...namedIn(living)].filter((name) => !matched.has(name));
  const terms = detected
    .flatMap(({ signals }) => signals)
    .sort((one, other) => other.signal.weight - one.signal.weight || (one.term < other.term ? -1 : 1));
  return {
    domainGuess: detected.find(({ pack }) => pack.kind === 'field')?.pack.slug ?? 'unknown',
    matchedSignals: [...matched].sort().slice(0, most),
    missingSignals: missing.sort().slice(0, most),
    topTerms: [...new Set(terms.map(({ term }) => term))].slice(0, most),
  };
}
