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
  const given = seed();
  if (given !== usual)
    console.log(`Histories from the seed ${given}; STARBOARD_SEED=${given} plays them again.`);
  await Promise.all(
    ways.map((way, number) => {
      const property = fc.asyncProperty(histories, async (history) => {
        const wrong = await judge(way, history);
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      });
      return fc.assert(property, { numRuns, seed: given + number });
    }),
  );
}

/** The histories of every ordinary run: the same, so that a change is judged and not the dice. */
const usual = 20_261_120;

/** Other histories in each long run; STARBOARD_SEED=<number> repeats those of a run that failed. */
function seed(): number {
  const { STARBOARD_SEED: given, STARBOARD_LONG: isLong } = process.env;
  if (given !== undefined) return Number(given);
  return isLong ? Math.floor(Math.random() * 2 ** 31) : usual;
}
