import type { Aggregate } from '../domain/synced';
import type { Store } from '../store/store';
import type { Project } from './client';
import type { Locks } from './locks';
import type { remoteOf } from './remote';

/** What a sync is made of; what is left out is taken from the browser. */
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

/** All that a step needs, nothing left to chance. */
export type StepParts = Required<Omit<SyncParts, 'locks'>> & {
  /** What was fetched to its end in the steps before, so that a slow server is asked for the rest as well. */
  fetched: Set<Aggregate>;
};

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
