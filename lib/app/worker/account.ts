/**
 * Signing up, in and out on this device. What was saved signed out stays where it is until the person answers one
 * question; what was not sent before signing out waits for its owner.
 */
import { accountItem } from '../../browser/items';
import { ok, type Result } from '../../domain/result';
import type { Auth, SignedIn } from '../../sync/auth';
import type { SignInRefusal } from '../../use-cases/account';
import { type CurrentStore, openStoreOf } from '../current-store';

export interface AccountNeeds {
  auth: Auth;
  current: CurrentStore;
  /** Sends and fetches, now that there is somebody to do it for. */
  sync(): void;
}

type Entered = Result<Record<string, never>, SignInRefusal>;

export function makeAccount({ auth, current, sync }: AccountNeeds) {
  const enter = async (entered: Result<SignedIn, SignInRefusal>): Promise<Entered> => {
    if (!entered.ok) return entered;
    const { userId, email } = entered.value;
    const adoptable = await countAdoptable();
    await accountItem.set({ kind: 'person', userId, email, needsSignIn: false, adoptable });
    sync();
    return ok({});
  };
  return {
    signUp: async (email: string, password: string) => enter(await auth.signUp(email.trim(), password)),
    signIn: async (email: string, password: string) => enter(await auth.signIn(email.trim(), password)),

    async signOut(): Promise<void> {
      const store = await current.get();
      // The account first: from here on no page shows these rows. The tokens next: a kill leaves none behind.
      await accountItem.set({ kind: 'device' });
      await auth.signOut();
      await store.clearForSignOut();
      current.forget();
    },

    async adopt(isWanted: boolean): Promise<void> {
      const account = await accountItem.get();
      if (account.kind !== 'person') return;
      if (isWanted) await adoptDeviceRows(current);
      await accountItem.set({ ...account, adoptable: 0 });
      if (isWanted) sync();
    },

    /** The session ended without the person's doing, or came back; everything stays as it is but the sending. */
    async setNeedsSignIn(needsSignIn: boolean): Promise<void> {
      const account = await accountItem.get();
      if (account.kind === 'person' && account.needsSignIn !== needsSignIn) {
        await accountItem.set({ ...account, needsSignIn });
      }
    },
  };
}

/** How many jobs and drafts were saved on this device while nobody was signed in. */
async function countAdoptable(): Promise<number> {
  const device = await openStoreOf({ kind: 'device' });
  try {
    const { rows, drafts } = await device.adoptable();
    const jobs = rows.filter((one) => one.aggregate === 'applications' && one.row.deletedAt === null);
    return jobs.length + drafts.length;
  } finally {
    device.close();
  }
}

async function adoptDeviceRows(current: CurrentStore): Promise<void> {
  const device = await openStoreOf({ kind: 'device' });
  try {
    await (await current.get()).adoptFrom(device);
  } finally {
    device.close();
  }
}
