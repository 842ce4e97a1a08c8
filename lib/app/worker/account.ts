/**
 * Signing up, in and out on this device. What was saved signed out stays where it is until the person answers one
 * question; what was not sent before signing out waits for its owner.
 */

import { forgetValues } from '../../browser/forget-values';
import { consentItem, leavingItem } from '../../browser/items';
import { accountItem } from '../../browser/presence-items';
import { ok, type Result, refuse } from '../../domain/result';
import type { Auth, SignedIn } from '../../sync/auth';
import type { SignInRefusal } from '../../use-cases/account';
import { type CurrentStore, openStoreOf } from '../current-store';
import { countSavedSignedOut } from '../holdings';
import { type AccountChanges, makeAccountChanges } from './account-changes';
import { hasConsent } from './need-consent';

interface AccountNeeds {
  auth: Auth;
  current: CurrentStore;
  /** True where only signing in helps. */
  needsSignIn(): Promise<boolean>;
  /** Somebody is about to be signed in. */
  onArrival(): Promise<void>;
  /** Sends and fetches, now that there is somebody to do it for. */
  sync(): void;
}

type Entered = Result<Record<string, never>, SignInRefusal>;

export function makeAccount({ auth, current, needsSignIn, onArrival, sync }: AccountNeeds) {
  const changes = makeAccountChanges();
  const enter = async (entered: Result<SignedIn, SignInRefusal>): Promise<Entered> => {
    if (!entered.ok) return entered;
    const { userId, email } = entered.value;
    await clearFormer(userId, current);
    await takeConsent(userId);
    const adoptable = await countSavedSignedOut();
    await onArrival();
    await changes.arrive({ userId, email, adoptable });
    sync();
    return ok({});
  };
  const finishLeaving = oneAtATime(async () => {
    const userId = await leavingItem.get();
    if (userId !== null) await leave(userId, { auth, current, changes });
  });
  const enterBy = (way: Auth['signIn']) => async (email: string, password: string) => {
    await finishLeaving();
    return (await hasConsent()) ? enter(await way(email.trim(), password)) : refuse('no-consent');
  };
  return {
    signUp: enterBy(auth.signUp),
    signIn: enterBy(auth.signIn),

    async signOut(): Promise<void> {
      const account = await accountItem.get();
      // A wish that comes once more, after a worker that died, finds nobody here: it goes on with what was begun.
      if (account.kind === 'person') await leavingItem.set(account.userId);
      await finishLeaving();
    },

    finishLeaving,
    countUnsent,

    async adopt(isWanted: boolean): Promise<void> {
      const account = await accountItem.get();
      if (account.kind !== 'person') return;
      if (isWanted) await adoptDeviceRows(account.userId, current);
      await changes.endQuestion(account.userId);
      if (isWanted) sync();
    },

    /** The session ended without the person's doing, or came back; everything stays as it is but the sending. */
    noteSession: () => changes.noteSession(needsSignIn),
  };
}

/** Who asks while it is under way waits for the same. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  return () => {
    underWay ??= work().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}

/**
 * Takes a person off this device. Each part may be done twice: a worker that was killed in the middle, or was asked
 * once more, goes on with it at its next start, and never touches the rows of whoever is here then.
 */
async function leave(
  userId: string,
  { auth, current, changes }: Pick<AccountNeeds, 'auth' | 'current'> & { changes: AccountChanges },
): Promise<void> {
  // Before anything else, so that no page that opens goes where the person was.
  await forgetValues();
  // The account first: from here on no page shows these rows.
  await changes.leave(userId);
  // What still writes into this store finds it closed.
  current.forget();
  const clear = async () => (await openStoreOf({ kind: 'person', userId })).clearForSignOut();
  // Side by side: a server that hangs at the goodbye must not keep the rows on the disk.
  await Promise.all([auth.signOut(), clear()]);
  await leavingItem.set(null);
}

/** Somebody else whose session had ended may still have their rows here; this computer is not theirs any more. */
async function clearFormer(userId: string, current: CurrentStore): Promise<void> {
  const former = await accountItem.get();
  if (former.kind === 'device' || former.userId === userId) return;
  await forgetValues();
  current.forget();
  await (await openStoreOf({ kind: 'person', userId: former.userId })).clearForSignOut();
}

/** The yes that was given here becomes theirs; one of somebody else is none, so that they are asked for their own. */
async function takeConsent(userId: string): Promise<void> {
  const consent = await consentItem.get();
  const isOthers = consent !== null && consent.userId !== null && consent.userId !== userId;
  await consentItem.set(consent === null || isOthers ? null : { ...consent, userId });
}

/** How many changes of whoever is signed in the server does not have. */
async function countUnsent(): Promise<number> {
  const account = await accountItem.get();
  if (account.kind === 'device') return 0;
  const store = await openStoreOf({ kind: 'person', userId: account.userId });
  try {
    const { waiting, setAside } = await store.outbox.counts();
    return waiting + setAside.length;
  } finally {
    store.close();
  }
}

async function adoptDeviceRows(userId: string, current: CurrentStore): Promise<void> {
  const own = await current.get();
  // Who answered may have left since; then the rows stay where they are.
  if (own.owner.kind === 'device' || own.owner.userId !== userId) return;
  const device = await openStoreOf({ kind: 'device' });
  try {
    await own.adoptFrom(device);
  } finally {
    device.close();
  }
}
