import type { Locks } from './locks';
/**
 * Sends what waits and fetches what is new, in steps that end within ten seconds and can be cut off anywhere:
 * all that counts is on the disk before and after each request. Nothing here stays awake between steps.
 */

import type { Aggregate } from '../domain/synced';
import { exchange } from './exchange';
import { noteFailure } from './note-failure';
import { remoteOf } from './remote';
import type { StepParts, SyncOutcome, SyncParts } from './sync-parts';

/** How long a device without a network waits before it looks again by itself, in milliseconds. */
const offlineWait = 60_000;

/** A wait longer than any that is ever set comes from a clock that was put back. */
const longestBelievable = 3_700_000;

interface SyncOptions {
  /** True where there is news that makes a wait pointless, as a network that came back. */
  isImpatient?: boolean;
  /** Ends the step early. */
  signal?: AbortSignal;
}

/** Sending and fetching, a step at a time. */
export interface Sync {
  /** One step. Throws only on a surprise, after which the next step waits as after a failure. */
  syncOnce(options?: SyncOptions): Promise<SyncOutcome>;
}

/** A sync of which one step runs at a time, however many contexts ask. */
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
