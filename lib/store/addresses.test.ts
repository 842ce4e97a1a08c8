import { expect, it } from 'vitest';
import { aJob, aStore } from '@/tests/support/stores';

const [first, second] = ['https://board.example/jobs/4711', 'https://careers.example/vacancies/12'];
const withSecond = { schemaVersion: 1, items: [{ url: second, addedAt: '2026-11-20T10:00:00Z' }] };
const jobKey = (url: string) => url.toLowerCase();

async function found(store: Awaited<ReturnType<typeof aStore>>, url: string): Promise<string[]> {
  return (await store.applicationsByJobKey(jobKey(url))).map(({ id }) => id);
}

it('finds a job by each of its addresses, as they are added and taken back', async () => {
  const store = await aStore(undefined, { jobKey });
  const job = aJob({ jobUrl: first });
  await store.commit([{ kind: 'create', aggregate: 'applications', row: job }]);
  expect(await found(store, second)).toEqual([]);

  const change = (otherUrls: typeof withSecond | null) =>
    store.commit([{ kind: 'change', aggregate: 'applications', id: job.id, columns: { otherUrls } }]);
  await change(withSecond);
  expect(await found(store, first)).toEqual([job.id]);
  expect(await found(store, second.toUpperCase())).toEqual([job.id]);

  await change(null);
  expect(await found(store, second)).toEqual([]);
});

it('finds no job in the bin by any of them', async () => {
  const store = await aStore(undefined, { jobKey });
  const job = aJob({ jobUrl: first, otherUrls: withSecond, deletedAt: '2026-11-20T10:00:00Z' });
  await store.commit([{ kind: 'create', aggregate: 'applications', row: job }]);
  expect(await found(store, second)).toEqual([]);
});

it('finds a job that was added by hand and met on a site later', async () => {
  const store = await aStore(undefined, { jobKey });
  const job = aJob({ jobUrl: null, otherUrls: withSecond });
  await store.commit([{ kind: 'create', aggregate: 'applications', row: job }]);
  expect(await found(store, second)).toEqual([job.id]);
});
