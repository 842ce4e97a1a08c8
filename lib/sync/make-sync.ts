/**
 * Sends what waits and fetches what is new, in steps that end within ten seconds and can be cut off anywhere:
 * all that counts is on the disk before and after each request. Nothing here stays awake between steps.
 */
import type { Aggregate } from '../domain/synced';
import type { Store } from '../store/store';
import type { Project } from './client';
import { exchange } from './exchange';
import { noteFailure } from './note-failure';
import { remoteOf } from './remote';

/** How long a device without a network waits before it looks again by itself, in milliseconds. */
const offlineWait = 60_000;

/** A wait longer than any that is ever set comes from a clock that was put back. */
const longestBelievable = 3_700_000;

export interface SyncParts {
  project: Project;
  /** The store of the person who is signed in. */
  store: Store;
  locks?: Locks;
  /** How rows are reached; over the project's API unless told. */
  remoteOf?: typeof remoteOf;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** In [0, 1); for the jitter of the back-off. */
  random?: () => number;
  /** False where the device knows that it has no network. */
  isOnline?: () => boolean;
}

/** The part of `navigator.locks` that is needed. */
export interface Locks {
  request<T>(name: string, options: { ifAvailable: true }, work: (lock: unknown) => Promise<T>): Promise<T>;
}

/**
 * - `done`: all that can be sent was sent, all that is new was fetched;
 * - `more`: the step ended before the work did; call again at once;
 * - `later`: it failed or has to wait; call again at `nextTryAt`;
 * - `busy`: another context is at it;
 * - `signed-out`: only signing in helps (see `Project.session.needsSignIn`), or the store was closed.
 */
export interface SyncOutcome {
  state: 'done' | 'more' | 'later' | 'busy' | 'signed-out';
  /** Milliseconds since 1970; null where there is nothing to wait for. */
  nextTryAt: number | null;
}

export interface SyncOptions {
  /** True where there is news that makes a wait pointless, as a network that came back. */
  isImpatient?: boolean;
  /** Ends the step early. */
  signal?: AbortSignal;
}

export interface Sync {
  /** One step. Throws only on a surprise, after which the next step waits as after a failure. */
  syncOnce(options?: SyncOptions): Promise<SyncOutcome>;
}

/** All that a step needs, nothing left to chance. */
export type StepParts = Required<Omit<SyncParts, 'locks'>> & {
  /** What was fetched to its end in the steps before, so that a slow server is asked for the rest as well. */
  fetched: Set<Aggregate>;
};

export function makeSync({ locks = navigator.locks as Locks, ...given }: SyncParts): Sync {
  const isOnline = () => navigator.onLine !== false;
  const defaults = { remoteOf, now: Date.now, random: Math.random, isOnline };
  const parts = { ...defaults, ...given, fetched: new Set<Aggregate>() };
  return {
    syncOnce: (options = {}) =>
      locks.request(
        'starboard-sync',
        { ifAvailable: true },
        async (lock): Promise<SyncOutcome> =>
          lock === null ? { state: 'busy', nextTryAt: null } : step(parts, options).catch(orSignedOut),
      ),
  };
}

async function step(parts: StepParts, options: SyncOptions): Promise<SyncOutcome> {
  try {
    const wait = options.isImpatient ? null : await waitingFor(parts);
    if (wait !== null) return { state: 'later', nextTryAt: wait };
    return parts.isOnline() ? await exchange(parts, options.signal) : await withoutNetwork(parts);
  } catch (error) {
    parts.fetched.clear();
    if (options.signal?.aborted) return { state: 'more', nextTryAt: null };
    return await noteFailure(parts, error);
  }
}

async function waitingFor({ store, now }: StepParts): Promise<number | null> {
  const backOff = await store.backOff.get();
  if (backOff === null) return null;
  const left = backOff.nextTryAt - now();
  return left > 0 && left < longestBelievable ? backOff.nextTryAt : null;
}

async function withoutNetwork({ store, now }: StepParts): Promise<SyncOutcome> {
  await store.report.set({ ...(await store.report.get()), problem: 'offline' });
  const isEmpty = await store.outbox.isEmpty();
  return { state: 'later', nextTryAt: isEmpty ? null : now() + offlineWait };
}

/** A closed store: the owner signed out during the step, and the store took care of what was not sent. */
function orSignedOut(error: unknown): SyncOutcome {
  if (error instanceof Error && error.name === 'StoreClosed') return { state: 'signed-out', nextTryAt: null };
  throw error;
}
