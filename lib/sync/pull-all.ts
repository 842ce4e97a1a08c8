import { type Aggregate, aggregates } from '../domain/synced';
import type { Store } from '../store/store';
import { PageSize } from './page-size';
import { type PullParts, pullRows } from './pull';
import { pullNews } from './pull-news';

/** Aggregates that are asked for at the same time; most of them have nothing new, and each costs a way there and back. */
const mostAtOnce = 4;

interface PullAllParts extends Pick<PullParts, 'remote' | 'now' | 'isOver'> {
  store: Pick<Store, 'pull' | 'pageSize' | 'report'>;
  /** What was fetched to its end already; it grows. */
  fetched: Set<Aggregate>;
  /** Told of every page. */
  onAnswer: () => Promise<void>;
}

/** Fetches what changed of everything; true where all is here. Throws `RemoteFailure`. */
export async function pullAll({ store, fetched, onAnswer, ...parts }: PullAllParts): Promise<boolean> {
  const pageSize = await PageSize.of(store.pageSize, parts.now);
  const tellProgress = await progressIn(store);
  const onPage: PullParts['onPage'] = async (rows, hasMore) => {
    await onAnswer();
    await tellProgress(rows, hasMore);
  };
  let hasFailed = false;
  const isOver = () => hasFailed || parts.isOver();
  const one: PullParts = { ...parts, pull: store.pull, pageSize, onPage, isOver };

  const pull = async (aggregate: Aggregate) => {
    if (await pullRows(one, aggregate)) fetched.add(aggregate);
  };
  if (aggregates.every((aggregate) => fetched.has(aggregate))) return true;
  const isTold = await pullNews({ ...parts, store, fetched });
  const waiting = aggregates.filter((aggregate) => !fetched.has(aggregate));
  // One alone before the others: a server that is down is asked one thing only.
  const first = isTold ? undefined : waiting.shift();
  if (first !== undefined) await pull(first);
  const lane = async () => {
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await pull(next);
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: mostAtOnce }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
  return aggregates.every((aggregate) => fetched.has(aggregate));
}

/** Counts what the first fetch of an account brings, over all its steps, once it is more than a page. */
async function progressIn({ report }: Pick<Store, 'report'>): Promise<PullParts['onPage']> {
  const before = await report.get();
  if (before.lastSyncedAt !== null) return async () => {};
  let fetched = before.progress?.fetched ?? 0;
  let isLong = before.progress !== null;
  return async (rows, hasMore) => {
    fetched += rows;
    isLong ||= hasMore;
    if (isLong) await report.set({ ...before, problem: null, progress: { fetched } });
  };
}
