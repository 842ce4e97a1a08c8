/**
 * How much each agreement between a requirement and an example counts. Chosen on the 80 dev banks once, as round figures;
 * the method is coverage of the requirement, weighed by how rare a word is among the person's examples.
 */
export const matchWeights = {
  /** Coverage is divided by mass(requirement)^asked * mass(example)^shown: long examples count a little less. */
  asked: 0.6,
  shown: 0.2,
  /** A noun that names nearly the same thing counts this share of the word itself; a verb this one. */
  likeNoun: 0.5,
  likeVerb: 0.2,
  /** Added where the example opens with the requirement's own verb, or with one that says nearly the same. */
  sameLead: 0.2,
  likeLead: 0.15,
  /** So many telling words at the start of a sentence of an example are looked at for its verb. */
  leadWords: 4,
} as const;

/**
 * The raw score from which on the best candidate is right 6 times in 10 on the dev banks, for requirements that the bank answers; the
 * bench prints where that is. Banks of whole sentences from one trade are hard; of the examples people write of themselves, 9 in 10
 * are right from here on.
 */
const evenRaw = 0.481;

/** From this match score on a candidate is offered. */
export const matchThreshold = 0.5;

/** A raw score as 0 to 1, always by the same rising curve: 0.5 at the threshold. */
export function matchScoreOf(raw: number): number {
  return raw <= 0 ? 0 : 1 - 2 ** (-raw / evenRaw);
}

/** The weight of a word that stands in so many examples, a word of none counting as one of one. It asks nothing of the others, so one more example moves no other's score. */
export function wordWeight(examples: number): number {
  return 1 / (1 + Math.log(1 + Math.max(1, examples)));
}
