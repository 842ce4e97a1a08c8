import { describe, expect, it, vi } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, aStore, person } from '@/tests/support/stores';

describe('live values', () => {
  it('tell every context of a row that changed, and keep the others the same objects', async () => {
    const prefix = 'shared-';
    const [one, other] = [await aStore(person, { prefix }), await aStore(person, { prefix })];
    const rows = [aJob(), aJob({ createdAt: '2026-11-13T09:00:00.000Z' })];
    await one.commit(rows.map((row) => ({ kind: 'create', aggregate: 'applications', row })));
    const live = other.liveList('applications');
    const stop = live.subscribe(() => {});
    await vi.waitFor(() => expect(live.get()).toEqual([rows[1], rows[0]]));
    const before = live.get();

    const id = rows[0]?.id ?? '';
    await one.commit([{ kind: 'change', aggregate: 'applications', id, columns: { notes: 'new' } }]);

    await vi.waitFor(() => expect(live.get()?.[1]).toMatchObject({ notes: 'new' }));
    expect(live.get()?.[0]).toBe(before?.[0]);
    stop();
  });

  it('show nothing once the owner signed out, also what was being read just then', async () => {
    const prefix = 'leaving-';
    const store = await aStore(person, { prefix });
    await store.commit([{ kind: 'create', aggregate: 'applications', row: aJob() }]);
    for (let task = 0; task < 12; task++) {
      const page = await aStore(person, { prefix });
      const live = page.liveList('applications');
      const shown: number[] = [];
      live.subscribe(() => shown.push(live.get()?.length ?? 0));
      for (let turn = 0; turn < task; turn++) await new Promise((resolve) => setImmediate(resolve));
      const other = new BroadcastChannel(`${prefix}starboard-${person.userId}`);
      other.postMessage({ isRemoved: true });
      await vi.waitFor(() => expect(live.get()).toEqual([]));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(shown.at(-1)).toBe(0);
      other.close();
    }
  });

  it('show many rows without their long texts, and one row with them', async () => {
    const store = await aStore();
    const row = aJob({ jobText: 'Look after the wards.', jobDescription: 'Look after one ward.' });
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    const [short, one] = [store.liveSummaries('applications'), store.liveRow('applications', row.id)];
    short.subscribe(() => {});
    one.subscribe(() => {});

    const { jobText: _text, jobDescription: _corrected, ...summary } = row;
    await vi.waitFor(() => expect(short.get()).toEqual([summary]));
    await vi.waitFor(() => expect(one.get()).toEqual(row));

    const change = { jobDescription: null, salary: '£1' };
    await store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns: change }]);
    await vi.waitFor(() => expect(short.get()).toMatchObject([{ salary: '£1' }]));
    await vi.waitFor(() => expect(one.get()).toMatchObject({ ...change, jobText: row.jobText }));
  });

  it('show the rows of a parent, and let go of one that leaves it', async () => {
    const store = await aStore();
    const [role, other] = [await aRowOf('workHistory'), await aRowOf('workHistory')];
    const examples = await Promise.all(
      [role, role, other].map(({ id }) => aRowOf('achievements', { workHistoryId: id })),
    );
    await store.commit(examples.map((row) => ({ kind: 'create', aggregate: 'achievements', row })));
    const live = store.liveListOf('achievements', role.id);
    live.subscribe(() => {});
    await vi.waitFor(() => expect(live.get()).toHaveLength(2));

    const id = examples[0]?.id ?? '';
    await store.commit([
      { kind: 'change', aggregate: 'achievements', id, columns: { workHistoryId: other.id } },
    ]);

    await vi.waitFor(() => expect(live.get()).toEqual([examples[1]]));
  });

  it('are the same object however often they are asked for', async () => {
    const store = await aStore();
    expect(store.liveActivitiesOf('a')).toBe(store.liveActivitiesOf('a'));
    expect(store.liveList('applications')).toBe(store.liveList('applications'));
  });

  it('show drafts and what waits to be sent', async () => {
    const store = await aStore();
    const stop = store.outbox.live.subscribe(() => {});
    await vi.waitFor(() => expect(store.outbox.live.get()).toEqual({ waiting: 0, setAside: [] }));

    await store.commit([{ kind: 'create', aggregate: 'applications', row: aJob() }]);

    await vi.waitFor(() => expect(store.outbox.live.get()).toMatchObject({ waiting: 1 }));
    stop();
  });
});
