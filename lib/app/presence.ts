import { accountItem, hasBegunItem, isSharedItem, seenAtItem } from '../browser/items';
import type { Account } from '../use-cases/account';
import { mayShow, type Presence } from '../use-cases/shared-computer';
import { clock } from './clock';
import type { AccountSource } from './current-store';

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
  const opening = untilShowable(clear).then(() => {
    isOpen = true;
  });
  return {
    get: async () => {
      await opening;
      return accountItem.get();
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

async function untilShowable(clear: () => Promise<unknown>): Promise<void> {
  if (await mayShow(presence)) return;
  // The account is the first to go; the rest of the leaving can take its time.
  const gone = signedOut();
  while (!(await mayShow(presence))) {
    const pause = new Promise((resolve) => setTimeout(resolve, betweenQuestions));
    await Promise.race([clear().catch(() => pause), gone]);
  }
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
