import { BatchSize } from './batch-size';
import { pullAll } from './pull-all';
import { pushBatch } from './push';
import type { Remote } from './remote';
import { cutOff, RemoteFailure } from './remote-failure';
import type { StepParts, SyncOutcome } from './sync-parts';
import { patience } from './wait-after';

/** No request is begun after this much of a step, and none goes on after `longestStep`. Milliseconds. */
const lastBeginning = 5000;
const longestStep = 9500;

interface Exchange extends StepParts {
  remote: Remote;
  owner: string;
  isOver: () => boolean;
  batchSize: BatchSize;
  /** Told of every answer that rows came or went with: the server is there, whatever was said of it before. */
  onAnswer: () => Promise<void>;
}

/** Sends, fetches, and sends what the fetched rows made ready. Throws `RemoteFailure`. */
export async function exchange(parts: StepParts, signal?: AbortSignal): Promise<SyncOutcome> {
  const deadline = AbortSignal.timeout(longestStep);
  const ending = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  const until = parts.now() + lastBeginning;
  const owner = ownerOf(parts);
  const remote = parts.remoteOf(parts.project, owner, ending);
  const isOver = () => ending.aborted || parts.now() >= until;
  const batchSize = await BatchSize.of(parts.store.batchBytes, parts.now);
  let isHeard = false;
  const onAnswer = async () => {
    if (!isHeard) await forgetProblem(parts);
    isHeard = true;
  };
  try {
    return await sendAndFetch({ ...parts, remote, owner, isOver, batchSize, onAnswer });
  } catch (error) {
    const isCutOff =
      isHeard && deadline.aborted && error instanceof RemoteFailure && error.kind === 'network';
    throw isCutOff ? new RemoteFailure('network', cutOff, { cause: error }) : error;
  }
}

async function sendAndFetch(one: Exchange): Promise<SyncOutcome> {
  const { store, fetched } = one;
  // A server that failed for long is asked one thing, which does no harm, before it is sent anything.
  const failures = (await store.backOff.get())?.failures ?? 0;
  if (failures >= patience) await pullAll(one);
  const { failure, isAnySent } = await pushAll(one);
  // What was sent may have changed other rows as well, and have met newer ones.
  if (isAnySent) fetched.clear();
  const isAllHere = await pullAll(one);
  const lateFailure = failure ?? (await pushAll(one)).failure;
  if (lateFailure !== null) throw lateFailure;
  const isAllSent = !one.isOver() || (await store.outbox.isEmpty());
  return isAllHere && isAllSent ? await finished(one) : { state: 'more', nextTryAt: null };
}

interface Pushed {
  /** Where one request was not decided but the server is there: rows can still be fetched. */
  failure: RemoteFailure | null;
  isAnySent: boolean;
}

async function pushAll(one: Exchange): Promise<Pushed> {
  const { store, remote, owner, isOver, batchSize, onAnswer } = one;
  let isAnySent = false;
  while (!isOver()) {
    const batch = await store.outbox.take(batchSize.bytes);
    if (batch.length === 0) break;
    isAnySent = true;
    const stranger = batch.find(({ operation }) => operation.owner !== owner);
    if (stranger !== undefined) throw new Error(`Operation ${stranger.operation.id} is of somebody else`);
    try {
      await batchSize.sending(batch, () => pushBatch({ store, remote }, batch));
      await onAnswer();
    } catch (error) {
      if (isServersFault(error)) return { failure: error, isAnySent };
      throw error;
    }
  }
  return { failure: null, isAnySent };
}

async function forgetProblem({ store: { report } }: StepParts): Promise<void> {
  const before = await report.get();
  if (before.problem !== null) await report.set({ ...before, problem: null });
}

async function finished({ store, now, fetched }: Exchange): Promise<SyncOutcome> {
  fetched.clear();
  const backOff = await store.backOff.get();
  if (backOff !== null && backOff.failures > 0) await store.backOff.set({ failures: 0, nextTryAt: 0 });
  await store.pull.markRows();
  await store.report.set({ problem: null, lastSyncedAt: new Date(now()).toISOString(), progress: null });
  return { state: 'done', nextTryAt: null };
}

/** A server that asks for a pause gets it at once, also from fetching. */
function isServersFault(error: unknown): error is RemoteFailure {
  return error instanceof RemoteFailure && error.kind === 'server' && error.retryAfter === null;
}

function ownerOf({ store: { owner } }: StepParts): string {
  if (owner.kind === 'device') throw new Error('A device where nobody signed in has nothing to sync with');
  return owner.userId;
}
