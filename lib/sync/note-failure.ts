import type { SyncReport } from '../use-cases/sync-state';
import { cutOff, RemoteFailure } from './remote-failure';
import type { StepParts, SyncOutcome } from './sync-parts';
import { waitAfter } from './wait-after';

/** Keeps why a step failed and when the next may be; a surprise is thrown on. It outlives the worker. */
export async function noteFailure(parts: StepParts, error: unknown): Promise<SyncOutcome> {
  if (error instanceof RemoteFailure && error.kind === 'signed-out') {
    await say(parts, 'sign-in');
    return { state: 'signed-out', nextTryAt: null };
  }
  const nextTryAt = await waitLonger(parts, error);
  const problem = problemOf(error);
  if (problem === undefined) throw error;
  await say(parts, problem);
  return { state: 'later', nextTryAt };
}

async function waitLonger({ store, now, random }: StepParts, error: unknown): Promise<number> {
  const failures = ((await store.backOff.get())?.failures ?? 0) + 1;
  const retryAfter = error instanceof RemoteFailure ? error.retryAfter : null;
  const nextTryAt = now() + waitAfter(failures, retryAfter, random);
  await store.backOff.set({ failures, nextTryAt });
  return nextTryAt;
}

async function say({ store: { report } }: StepParts, problem: SyncReport['problem']): Promise<void> {
  await report.set({ ...(await report.get()), problem });
}

/** What a person is told of it; undefined of a surprise. */
function problemOf(error: unknown): SyncReport['problem'] | undefined {
  if (error instanceof Error && error.name === 'DiskFull') return 'disk';
  if (!(error instanceof RemoteFailure)) return undefined;
  if (error.code === cutOff) return null;
  return error.kind === 'network' ? 'offline' : 'server';
}
