import { accountItem, hasBegunItem, isSharedItem, seenAtItem } from '../browser/presence-items';
import type { Account } from '../use-cases/account';
import { mayShow, type Presence } from '../use-cases/shared-computer';
import { clock } from './clock';
import type { AccountSource } from './owners-store';

/** What this browser knows of whether its person is still there. */
export const presence: Presence = {
  account: accountItem,
  isShared: isSharedItem,
  hasBegun: hasBegunItem,
  seenAt: seenAtItem,
  now: clock.now,
};

/** Between two questions to a worker that does not answer, in milliseconds. */
const betweenQuestions = 1000;

/**
 * The account as a page may use it: not known before it may be shown. `clear` has the worker sign out who left a
 * shared computer; a page that finds the computer not shared, or its person there, waits for nobody.
 */
export function guardedAccount(clear: () => Promise<unknown>): AccountSource {
  let isOpen = false;
  // Asked with the rest, so that the first to want it does not wait once more; good only where nobody was signed out.
  let first: Promise<Account> | null = accountItem.get();
  const opening = untilShowable(clear).then((wasShowable) => {
    isOpen = true;
    return wasShowable;
  });
  return {
    get: async () => {
      const asked = first;
      first = null;
      return (await opening) && asked !== null ? asked : accountItem.get();
    },
    live: {
      get: () => (isOpen ? accountItem.live.get() : undefined),
      subscribe(onChange) {
        const stop = accountItem.live.subscribe(onChange);
        void opening.then(onChange);
        return stop;
      },
    },
  };
}

/** True where it was so from the beginning. */
async function untilShowable(clear: () => Promise<unknown>): Promise<boolean> {
  if (await mayShow(presence)) return true;
  // The account is the first to go; the rest of the leaving can take its time.
  const gone = signedOut();
  while (!(await mayShow(presence))) {
    const pause = new Promise((resolve) => setTimeout(resolve, betweenQuestions));
    await Promise.race([clear().catch(() => pause), gone]);
  }
  return false;
}

function signedOut(): Promise<void> {
  return new Promise((resolve) => {
    const stop = accountItem.live.subscribe(() => {
      const account: Account | undefined = accountItem.live.get();
      if (account?.kind !== 'device') return;
      stop();
      resolve();
    });
  });
}
