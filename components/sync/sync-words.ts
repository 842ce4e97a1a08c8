/** How safe everything is, in one line. Pure: the account and the state in, the sentence's key and count out. */
import type { Account } from '@/lib/use-cases/account';
import type { SyncState } from '@/lib/use-cases/sync-state';

export type SyncKey = 'allSaved' | 'first' | 'offline' | 'server' | 'disk' | 'ended' | 'deviceOnly';
export type CountedSyncKey = 'waiting' | 'offlineWaiting' | 'serverWaiting' | 'endedWaiting' | 'setAside';

export interface SyncWords {
  said: { key: SyncKey } | { key: CountedSyncKey; count: number };
  /** What the person can do about it, if anything: sign in, or look at what was refused. */
  offer: 'signIn' | 'look' | null;
  needsLook: boolean;
}

/** The worst thing first: what was refused, then what keeps things from being sent, then what waits. */
export function syncWords(account: Account, sync: SyncState): SyncWords {
  if (account.kind === 'device') return calm({ key: 'deviceOnly' }, 'signIn');
  if (sync.setAside.length > 0) {
    return { said: { key: 'setAside', count: sync.setAside.length }, offer: 'look', needsLook: true };
  }
  if (sync.problem === 'disk') return { said: { key: 'disk' }, offer: null, needsLook: true };
  if (account.needsSignIn || sync.problem === 'sign-in') return calm(counted(sync, 'ended'), 'signIn');
  if (sync.problem !== null) return calm(counted(sync, sync.problem), null);
  if (sync.waiting > 0) return calm({ key: 'waiting', count: sync.waiting }, null);
  return calm({ key: sync.lastSyncedAt === null ? 'first' : 'allSaved' }, null);
}

function counted(sync: SyncState, key: 'offline' | 'server' | 'ended'): SyncWords['said'] {
  return sync.waiting === 0 ? { key } : { key: `${key}Waiting`, count: sync.waiting };
}

function calm(said: SyncWords['said'], offer: SyncWords['offer']): SyncWords {
  return { said, offer, needsLook: false };
}
