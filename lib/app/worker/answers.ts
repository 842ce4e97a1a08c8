/** What the worker does for each message of our own pages. */
import { settleSession } from '../../browser/auth-storage';
import type { Handlers } from '../../messages/dispatch';
import type { WorkerWorld } from './worker-world';

type OfSetAside = 'retry-set-aside' | 'keep-set-aside' | 'discard-set-aside';
type OfAccount = 'begin' | 'set-shared' | 'sign-up' | 'sign-in' | 'sign-out' | 'adopt';

/** The answer to every message that there is. */
export function answersOf(world: WorkerWorld): Handlers {
  const { clip, loop, reminders, remind } = world;
  return {
    clip,
    sync: async ({ isImpatient }) => {
      loop.wish(isImpatient);
      // A server that hangs must not keep a reminder waiting.
      remind();
      return {};
    },
    'set-reminders': async (chosen) => {
      await reminders.choose(chosen);
      return {};
    },
    ...setAsideAnswers(world),
    ...accountAnswers(world),
  };
}

function setAsideAnswers({ current, loop }: WorkerWorld): Pick<Handlers, OfSetAside> {
  return {
    'retry-set-aside': async ({ operationId }) => {
      await (await current.get()).outbox.retry(operationId);
      loop.wish(true);
      return {};
    },
    'keep-set-aside': async ({ operationId }) => {
      await (await current.get()).outbox.keepAnew(operationId);
      loop.wish();
      return {};
    },
    'discard-set-aside': async ({ operationId }) => {
      await (await current.get()).outbox.discard(operationId);
      loop.wish();
      return {};
    },
  };
}

function accountAnswers({ account, shared, loop }: WorkerWorld): Pick<Handlers, OfAccount> {
  return {
    begin: async () => {
      await shared.begin();
      return {};
    },
    'set-shared': async ({ isShared }) => {
      await shared.choose(isShared);
      await settleSession();
      return {};
    },
    'sign-up': async ({ email, password }) => {
      await shared.begin();
      return account.signUp(email, password);
    },
    'sign-in': async ({ email, password }) => {
      await shared.begin();
      return account.signIn(email, password);
    },
    'sign-out': async () => {
      await account.signOut();
      loop.wish();
      return {};
    },
    adopt: async ({ isWanted }) => {
      await account.adopt(isWanted);
      return {};
    },
  };
}
