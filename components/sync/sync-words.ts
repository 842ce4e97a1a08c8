/** How safe everything is, in one line. Pure: the account and the state in, the sentence's key and count out. */
import type { Account } from '@/lib/use-cases/account';
import type { SyncState } from '@/lib/use-cases/sync-state';

type SyncKey =
  | 'allSaved'
  | 'asking'
  | 'first'
  | 'offline'
  | 'offlineFirst'
  | 'server'
  | 'serverFirst'
  | 'disk'
  | 'ended'
  | 'consent'
  | 'deviceOnly';
type CountedSyncKey =
  | 'waiting'
  | 'offlineWaiting'
  | 'serverWaiting'
  | 'endedWaiting'
  | 'consentWaiting'
  | 'setAside';

/** Why it is so; each has a sentence of its own that says what it means. */
type SyncCause =
  | 'synced'
  | 'asking'
  | 'fetching'
  | 'waiting'
  | 'offline'
  | 'server'
  | 'disk'
  | 'ended'
  | 'consent'
  | 'setAside';

export interface SyncWords {
  said: { key: SyncKey } | { key: CountedSyncKey; count: number } | { key: 'fetching'; fetched: number };
  /** Null where nobody is signed in. */
  cause: SyncCause | null;
  /** What the person can do about it, if anything: sign in, say yes, or look at what was refused. */
  offer: 'signIn' | 'agree' | 'look' | null;
  needsLook: boolean;
}

/** The worst thing first: what was refused, then what keeps things from being sent, then what waits. */
export function syncWords(account: Account, sync: SyncState): SyncWords {
  const { setAside, problem, waiting, progress } = sync;
  if (account.kind === 'device') return calm({ key: 'deviceOnly' }, null, 'signIn');
  if (setAside.length > 0) {
    return { ...calm({ key: 'setAside', count: setAside.length }, 'setAside', 'look'), needsLook: true };
  }
  if (problem === 'disk') return { ...calm({ key: 'disk' }, 'disk'), needsLook: true };
  if (account.needsSignIn || problem === 'sign-in') return calm(counted(sync, 'ended'), 'ended', 'signIn');
  if (problem === 'consent')
    return { ...calm(counted(sync, 'consent'), 'consent', 'agree'), needsLook: true };
  if (problem !== null) return calm(hindered(sync, problem), problem);
  if (progress !== null) return calm({ key: 'fetching', fetched: progress.fetched }, 'fetching');
  if (waiting > 0) return calm({ key: 'waiting', count: waiting }, 'waiting');
  if (sync.lastSyncedAt === null) return calm({ key: 'first' }, 'fetching');
  return sync.isAsking === true ? calm({ key: 'asking' }, 'asking') : calm({ key: 'allSaved' }, 'synced');
}

/** "Everything is on this computer" would not be true before the first fetch. */
function hindered(sync: SyncState, problem: 'offline' | 'server'): SyncWords['said'] {
  const isFirst = sync.lastSyncedAt === null && sync.waiting === 0;
  return isFirst ? { key: `${problem}First` } : counted(sync, problem);
}

function counted(sync: SyncState, key: 'offline' | 'server' | 'ended' | 'consent'): SyncWords['said'] {
  return sync.waiting === 0 ? { key } : { key: `${key}Waiting`, count: sync.waiting };
}

function calm(
  said: SyncWords['said'],
  cause: SyncWords['cause'],
  offer: SyncWords['offer'] = null,
): SyncWords {
  return { said, cause, offer, needsLook: false };
}
