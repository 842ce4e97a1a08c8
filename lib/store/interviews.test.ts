import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { idsOfLayout1, makeLayout1 } from '@/tests/fixtures/store/layout-1';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';

const now = () => new Date('2026-11-20T12:00:00Z');
const job = aJob();
const anInterview = (occurredAt: string, columns = {}) =>
  anEntry({ applicationId: job.id, type: 'interview', occurredAt, subject: 'Room 4', ...columns });

const create = (...rows: ReturnType<typeof anEntry>[]) =>
  rows.map((row) => ({ kind: 'create', aggregate: 'activities', row }) as const);

describe('upcoming interviews', () => {
  it('are those ahead and those of the last day, soonest first, wherever their clock stood', async () => {
    const store = await aStore(person, { now });
    const [early, late, past] = [
      anInterview('2026-11-23T09:30:00+01:00'),
      anInterview('2026-11-23T09:00:00Z'),
      anInterview('2026-11-20T10:00:00Z'),
    ];
    await store.commit([
      { kind: 'create', aggregate: 'applications', row: job },
      ...create(late, early, past, anInterview('2026-11-19T11:59:59Z')),
      ...create(anEntry({ applicationId: job.id, type: 'call', occurredAt: '2026-11-25T09:00:00Z' })),
    ]);
    const ids = (await store.upcomingInterviews()).map(({ id }) => id);
    expect(ids).toEqual([past.id, early.id, late.id]);
  });

  it('go once they are answered, moved into the past or deleted, and come back', async () => {
    const store = await aStore(person, { now });
    const [ahead, past] = [anInterview('2026-11-24T10:00:00Z'), anInterview('2026-11-20T10:00:00Z')];
    await store.commit([{ kind: 'create', aggregate: 'applications', row: job }, ...create(ahead, past)]);
    const live = store.liveUpcomingInterviews();
    live.subscribe(() => {});
    const expectIds = (...ids: string[]) =>
      vi.waitFor(() => expect(live.get()?.map(({ id }) => id)).toEqual(ids));
    await expectIds(past.id, ahead.id);

    const note = anEntry({ applicationId: job.id, type: 'note', createdAt: '2026-11-20T11:00:00Z' });
    await store.commit(create(note));
    await expectIds(ahead.id);

    const change = (id: string, columns: { occurredAt?: string; deletedAt?: string | null }) =>
      store.commit([{ kind: 'change', aggregate: 'activities', id, columns }]);
    await change(ahead.id, { occurredAt: '2026-11-01T10:00:00Z' });
    await change(note.id, { deletedAt: '2026-11-20T11:30:00Z' });
    await expectIds(past.id);
    await change(past.id, { deletedAt: '2026-11-20T11:30:00Z' });
    await expectIds();
    await change(past.id, { deletedAt: null });
    await expectIds(past.id);
  });
});

it('finds interviews that version 1 of the layout wrote', async () => {
  const name = `v1-interviews-starboard-${person.userId}`;
  await makeLayout1(name);
  const row = anInterview('2026-11-23T09:00:00+01:00', { applicationId: idsOfLayout1.sent });
  const inBin = anInterview('2026-11-23T09:00:00Z', { deletedAt: '2026-11-20T09:00:00Z' });
  const database = await openDB(name, 1);
  for (const one of [row, inBin]) {
    const stored = { aggregate: 'activities', id: one.id, row: one, revision: 1, lookups: [] };
    await database.put('rows', { ...stored, parentId: one.applicationId });
  }
  database.close();

  const store = await aStore(person, { prefix: 'v1-interviews-', now });
  expect(await store.upcomingInterviews()).toMatchObject([{ id: row.id, subject: 'Room 4' }]);
});
