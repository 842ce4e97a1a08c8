import type { Profile } from '../domain/profile/profile';
import { type Aggregate, aggregates } from '../domain/synced';
import { ownersHere } from '../store/owners-here';
import type { Adoptable, Store } from '../store/store';
import type { Holdings } from '../use-cases/holdings';
import type { Live } from '../use-cases/live';
import { type CurrentStore, openStoreOf } from './current-store';

/** Counting reads every row, so it is done at most this often, in milliseconds. */
const betweenCounts = 1000;

/** What is on this computer, counted again after each change while somebody looks. */
export function liveHoldings(current: CurrentStore): Live<Holdings> {
  const changes = [
    current.live((store) => store.outbox.live),
    current.live((store) => store.report.live),
    current.live((store) => store.drafts.live),
  ];
  const listeners = new Set<() => void>();
  let value: Holdings | undefined;
  let isWaiting = false;
  let stops: (() => void)[] = [];

  const count = async () => {
    const next = await countHoldings(await current.get());
    if (listeners.size === 0) return;
    value = next;
    for (const listener of listeners) listener();
  };
  const countSoon = (wait = betweenCounts) => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      // What changes from here on needs another count.
      isWaiting = false;
      count().catch((error: unknown) => console.error('What is here could not be counted', error));
    }, wait);
  };
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      if (listeners.size === 1) {
        stops = changes.map((live) => live.subscribe(() => countSoon()));
        countSoon(0);
      }
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        for (const stop of stops) stop();
      };
    },
  };
}

async function countHoldings(store: Store): Promise<Holdings> {
  const counts = aggregates.map(async (aggregate) => {
    const { length: count } = await store.listSummaries(aggregate);
    return { aggregate, count };
  });
  const { owner } = store;
  const isOther = (userId: string) => owner.kind === 'device' || owner.userId !== userId;
  return {
    rows: await Promise.all(counts),
    drafts: (await store.drafts.all()).length,
    savedSignedOut: owner.kind === 'device' ? 0 : await countSavedSignedOut(),
    othersUnsent: (await ownersHere()).filter(isOther).length,
    bytesUsed: (await navigator.storage?.estimate?.())?.usage ?? null,
  };
}

/** How many jobs, pages to check, examples and own facts were saved on this computer while nobody was signed in. */
export async function countSavedSignedOut(): Promise<number> {
  const device = await openStoreOf({ kind: 'device' });
  try {
    const { rows, drafts } = await device.adoptable();
    return rows.filter(isSeen).length + drafts.length;
  } finally {
    device.close();
  }
}

/** What a person would miss: what hangs on a job goes with it, and a profile counts once somebody wrote in it. */
const seen: readonly Aggregate[] = [
  'applications',
  'achievements',
  'workHistory',
  'qualifications',
  'referees',
];

function isSeen({ aggregate, row }: Adoptable['rows'][number]): boolean {
  if (aggregate === 'profiles') return ownWords.some((name) => Boolean((row as Profile)[name]));
  return seen.includes(aggregate) && row.deletedAt === null;
}

const ownWords = ['fullName', 'headline', 'location', 'summary', 'email', 'phone'] as const;
