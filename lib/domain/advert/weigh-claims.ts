import type { AdvertSource } from './advert-reading';

/** One claim about a field with its weight, 0 to 1: how often such a place is right when it speaks. */
export interface Claim {
  value: string;
  weight: number;
  from: AdvertSource;
  /** The place: a selector, a key, a label. The same place said twice is one witness. */
  where: string;
  /** The words as they stood there. */
  quote: string;
}

export interface Verdict extends Claim {
  /** 0 to 1: the weights of all claims that agree, taken together. */
  confidence: number;
}

/**
 * The value that most weight agrees on. Claims are independent witnesses: two that agree leave the product
 * of their doubts. Of a group the heaviest wording wins, the longer one among equals.
 */
export function weighClaims(
  claims: readonly Claim[],
  isSame: (one: string, other: string) => boolean,
): Verdict | null {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const group = groups.find((each) => each.some((other) => isSame(other.value, claim.value)));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  const verdicts = groups.map(verdictOf).sort((a, b) => b.confidence - a.confidence);
  return verdicts[0] ?? null;
}

function verdictOf(group: readonly Claim[]): Verdict {
  const best = [...group].sort((a, b) => b.weight - a.weight || b.value.length - a.value.length)[0] as Claim;
  const witnesses = new Map<string, number>();
  for (const claim of group) {
    const key = `${claim.from} ${claim.where}`;
    witnesses.set(key, Math.max(witnesses.get(key) ?? 0, claim.weight));
  }
  let doubt = 1;
  for (const weight of witnesses.values()) doubt *= 1 - weight;
  return { ...best, confidence: Math.round((1 - doubt) * 1000) / 1000 };
}
