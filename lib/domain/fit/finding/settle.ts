/** What can only be said of an advert as a whole. */
import type { Candidate } from './candidate';

/** Where an advert marks some lines as merely welcome, its unmarked ones are needed. */
export function settleNecessity(candidates: readonly Candidate[]): Candidate[] {
  const isContrasted = candidates.some((one) => !one.isDuty && one.necessity === 'desirable');
  if (!isContrasted) return [...candidates];
  return candidates.map((one) =>
    one.necessity === 'unstated' && !one.isDuty ? { ...one, necessity: 'essential' as const } : one,
  );
}

/** From this many lines about the person on, duties are what the job is, not what it asks. */
const specificationLines = 2;

export function dutiesAreContext(candidates: readonly Candidate[]): boolean {
  return candidates.filter((one) => !one.isDuty && !one.isCheck).length >= specificationLines;
}
