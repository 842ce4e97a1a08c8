import fc from 'fast-check';
import { histories } from './any-history';
import { judge } from './judge';
import type { Account, SignedIn, Way } from './way';

/**
 * Plays `count` histories, shared out among `ways`, which play at the same time. Throws with the shortest history
 * that ends wrong, and what was wrong with it.
 */
export async function checkHistories<A extends Account, S extends SignedIn>(
  ways: readonly Way<A, S>[],
  count: number,
): Promise<void> {
  const numRuns = Math.ceil(count / ways.length);
  await Promise.all(
    ways.map((way, number) => {
      const property = fc.asyncProperty(histories, async (history) => {
        const wrong = await judge(way, history);
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      });
      return fc.assert(property, { numRuns, ...seedOf(number) });
    }),
  );
}

/** The histories of every ordinary run: the same, so that a change is judged and not the dice. */
const usual = 20_261_120;

/** Other histories in each long run; STARBOARD_SEED=<number> repeats those of a run that failed. */
function seedOf(way: number): { seed?: number } {
  const given = process.env.STARBOARD_SEED ?? (process.env.STARBOARD_LONG ? undefined : usual);
  return given === undefined ? {} : { seed: Number(given) + way };
}
