import { stemsOf } from '../words/stems';

/** From here on two lines are the same requirement in other words. */
export const sameFrom = 0.8;

/** How much two lines say the same, 0 to 1: the share of their telling words that they have in common. */
export function similarity(one: string, other: string): number {
  return overlap(stemsOf(one), stemsOf(other));
}

/** The same for words that were stemmed already (Dice's coefficient of the two bags). */
export function overlap(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const stem of one) left.set(stem, (left.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of other) {
    const count = left.get(stem) ?? 0;
    if (count > 0) shared += 1;
    left.set(stem, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
