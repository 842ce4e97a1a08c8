import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { idsOfLayout1, makeLayout1 } from '@/tests/fixtures/store/layout-1';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';
import { type ApplicationStatus, applicationStatuses } from '../domain/apply/status';
import { statusGroupOf } from '../domain/apply/status-groups';
import type { Store } from './store';

const createdAt = (minute: number) => new Date(Date.UTC(2026, 10, 20) + minute * 60_000).toISOString();
const create = (row: ReturnType<typeof aJob>) =>
  ({ kind: 'create', aggregate: 'applications', row }) as const;

const toStatus = (applicationId: string, status: ApplicationStatus | null) => {
  const row = anEntry({ applicationId, type: 'status', status });
  return { kind: 'create', aggregate: 'activities', row } as const;
};

async function newestIn(store: Store): Promise<string[]> {
  const live = store.liveNewest();
  const stop = live.subscribe(() => {});
  await vi.waitFor(() => expect(live.get()).toBeDefined());
  stop();
  return (live.get() ?? []).map(({ id }) => id);
}

it('are the first of all open ones, in the very order of the whole list', async () => {
  const store = await aStore();
  const jobs = Array.from({ length: 100 }, (_, n) =>
    aJob({
      // Two were made in each moment.
      createdAt: createdAt(Math.floor(((n * 37) % 100) / 2)),
      deletedAt: n % 11 === 0 ? createdAt(200) : null,
    }),
  );
  await store.commit(jobs.map(create));
  await store.commit(jobs.map(({ id }, n) => toStatus(id, applicationStatuses[n % 14] ?? null)));
  const open = (await store.listSummaries('applications')).filter(
    ({ status }) => statusGroupOf(status) !== 'closed',
  );
  expect(open.length).toBeGreaterThan(40);
  expect(await newestIn(store)).toEqual(open.slice(0, 40).map(({ id }) => id));
});

it('follow what happens to them, and are the same list while nothing of it changes', async () => {
  const store = await aStore();
  const [one, other] = [aJob({ createdAt: createdAt(1) }), aJob({ createdAt: createdAt(2) })];
  await store.commit([one, other].map(create));
  const live = store.liveNewest();
  live.subscribe(() => {});
  await vi.waitFor(() => expect(live.get()).toMatchObject([{ id: other.id }, { id: one.id }]));
  const before = live.get();
  const over = aJob({ createdAt: createdAt(3) });
  await store.commit([create(over), toStatus(over.id, 'no_reply')]);
  const change = (id: string, columns: { deletedAt: string }) =>
    store.commit([{ kind: 'change', aggregate: 'applications', id, columns }]);
  expect(live.get()).toBe(before);
  await change(other.id, { deletedAt: createdAt(9) });
  await vi.waitFor(() => expect(live.get()).toMatchObject([{ id: one.id }]));
});

it('are found among what an earlier layout wrote, without what is over or in the bin', async () => {
  const prefix = 'v1-newest-';
  const name = `${prefix}starboard-${person.userId}`;
  await makeLayout1(name);
  const database = await openDB(name, 1);
  const stored = await database.get('rows', ['applications', idsOfLayout1.sent]);
  const put = (id: string, columns: object) =>
    database.put('rows', { ...stored, id, row: { ...stored.row, id, ...columns } });
  await put(aJob().id, { status: 'rejected' });
  await put(aJob().id, { deletedAt: createdAt(1) });
  database.close();
  const store = await aStore(person, { prefix });
  expect((await newestIn(store)).sort()).toEqual([idsOfLayout1.sent, idsOfLayout1.unsent].sort());
  expect(await store.applicationsByJobKey('kept')).toContainEqual(
    expect.objectContaining({ id: idsOfLayout1.sent }),
  );
});
