/** Runs in the browser: fills a person's store, then measures first readings of the list, each on a new connection. */
import '@/lib/app/configure-zod';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import type { Live } from '@/lib/use-cases/live';
import { anApplication } from '../support/builders';

const owner = { kind: 'person', userId: '5f0f4b44-96bb-4dd7-9be9-0dd6d4a3a5c5' } as const;

export interface StoreFigures {
  /** Milliseconds of each first reading: rows without their long texts, and whole. */
  summaries: number[];
  list: number[];
  /** Milliseconds of each commit of one change while the list is shown, and until the list shows it. */
  commit: number[];
  shown: number[];
}

async function measure(rows: number, rounds: number): Promise<StoreFigures> {
  const jobText = '• You’ll advise patients and dispense medicines. '.repeat(164);
  const store = await openStore(owner);
  const jobs = Array.from({ length: rows }, () =>
    anApplication({ id: crypto.randomUUID(), jobText, createdAt: new Date().toISOString() }),
  );
  await store.pull.merge(
    'applications',
    jobs.map((row) => ({ row: { ...row }, revision: 1 })),
  );
  store.close();

  const figures: StoreFigures = { summaries: [], list: [], commit: [], shown: [] };
  for (let round = 0; round < rounds; round++) {
    figures.summaries.push(await firstReading((store) => store.liveSummaries('applications'), rows));
  }
  for (let round = 0; round < rounds; round++) {
    figures.list.push(await firstReading((store) => store.liveList('applications'), rows));
  }
  await changes(figures, jobs[0]?.id ?? '', rounds);
  return figures;
}

async function firstReading(pick: (store: Store) => Live<readonly unknown[]>, rows: number): Promise<number> {
  const begunAt = performance.now();
  const store = await openStore(owner);
  const live = pick(store);
  await new Promise<void>((resolve) => live.subscribe(resolve));
  const took = performance.now() - begunAt;
  if (live.get()?.length !== rows) throw new Error(`${live.get()?.length} of ${rows} rows`);
  store.close();
  return took;
}

async function changes(figures: StoreFigures, id: string, rounds: number): Promise<void> {
  const store = await openStore(owner);
  const live = store.liveSummaries('applications');
  await new Promise<void>((resolve) => live.subscribe(resolve));
  for (let round = 0; round < rounds; round++) {
    const begunAt = performance.now();
    const shown = new Promise<void>((resolve) => live.subscribe(resolve));
    await store.commit([{ kind: 'change', aggregate: 'applications', id, columns: { notes: `${round}` } }]);
    figures.commit.push(performance.now() - begunAt);
    await shown;
    figures.shown.push(performance.now() - begunAt);
  }
  store.close();
}

Object.assign(globalThis, { measure });
