/**
 * A shared computer: when the browser closes, or nobody was there for 15 minutes, the person is signed out and all
 * of theirs leaves it. Nothing runs while a browser closes and no clock ticks while a computer sleeps, so pages and
 * worker ask first: whatever is late is done before anything is shown.
 */
import * as z from 'zod/mini';
import type { Account } from './account';
import type { Kept } from './kept';
import { takeTurns } from './take-turns';

/** So long nobody needs to have been there, in milliseconds. */
export const awayLimit = 15 * 60_000;

/** What is told at the next opening to a person who was signed out without asking. */
export const farewellSchema = z.object({
  /** Changes that were not sent and wait for their owner. */
  waiting: z.int().check(z.minimum(0)),
});
export type Farewell = z.infer<typeof farewellSchema>;

/** What tells whether whoever sits here is still the person who signed in. */
export interface Presence {
  account: Pick<Kept<Account>, 'get'>;
  isShared: Kept<boolean>;
  /** Set once in the life of a browser, and gone with it. */
  hasBegun: Kept<boolean>;
  /** When the person was last known to be there, in milliseconds since 1970. */
  seenAt: Kept<number>;
  now(): number;
}

export interface SharedComputerNeeds extends Presence {
  farewell: Kept<Farewell | null>;
  /** Whether somebody touched mouse or keys within the last minute, with the screen not locked. */
  isSomebodyHere(): Promise<boolean>;
  /** Has `look` called every minute, or not any more. */
  watch(isWatched: boolean): Promise<void>;
  /** How many changes of the person were not sent yet. */
  countUnsent(): Promise<number>;
  /** Signs out and takes everything off this computer. */
  leave(): Promise<void>;
}

export interface SharedComputer {
  /** Afterwards nothing is here that must not be shown. To be awaited before rows are read. */
  begin(): Promise<void>;
  /** Every minute: somebody is here, or has been away for too long. */
  look(): Promise<void>;
  /** The person just signed in, or said something by hand: they are here. */
  arrive(): Promise<void>;
  choose(isShared: boolean): Promise<void>;
}

/** Whether the rows of the account may be shown: always, but where a shared computer was left since. */
export async function mayShow({ account, isShared, hasBegun, seenAt, now }: Presence): Promise<boolean> {
  const [known, isSharedNow] = await Promise.all([account.get(), isShared.get()]);
  if (known.kind === 'device' || !isSharedNow) return true;
  return (await hasBegun.get()) && now() - (await seenAt.get()) < awayLimit;
}

export function makeSharedComputer(needs: SharedComputerNeeds): SharedComputer {
  const { account, isShared, hasBegun, seenAt, farewell, now } = needs;
  const isWatched = async () => (await isShared.get()) && (await account.get()).kind === 'person';

  const signOut = async () => {
    // Rows that cannot be counted must leave all the same.
    await farewell.set({ waiting: await needs.countUnsent().catch(() => 0) });
    await needs.leave();
    await needs.watch(false);
  };
  const begin = async () => {
    if (!(await mayShow(needs))) await signOut();
    if (!(await hasBegun.get())) await hasBegun.set(true);
  };
  const look = async () => {
    if (!(await isWatched())) return needs.watch(false);
    if (now() - (await seenAt.get()) >= awayLimit) await signOut();
    else if (await needs.isSomebodyHere()) await seenAt.set(now());
  };
  const inTurn = takeTurns();
  return {
    begin: () => inTurn(begin),
    look: () => inTurn(look),
    async arrive() {
      await seenAt.set(now());
      await farewell.set(null);
      await needs.watch(await isShared.get());
    },
    async choose(wanted) {
      await seenAt.set(now());
      await isShared.set(wanted);
      await needs.watch(await isWatched());
    },
  };
}
