import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { idsOfLayout1, makeLayout1 } from '@/tests/fixtures/store/layout-1';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';

const now = () => new Date('2026-11-20T12:00:00Z');
const job = (columns: Parameters<typeof aJob>[0]) => aJob({ closingDate: null, ...columns });
const create = (row: ReturnType<typeof aJob>) =>
  ({ kind: 'create', aggregate: 'applications', row }) as const;

describe('what may be due', () => {
  it('is overdue, within so many days, closed a week ago at most, or has an interview, by the day of any zone', async () => {
    const store = await aStore(person, { now });
    const due = [
      job({ nextFollowupAt: '2025-01-01T09:00:00Z' }),
      job({ nextFollowupAt: '2026-11-28T09:00:00+14:00' }),
      job({ nextActionDue: '2026-11-27' }),
      job({ closingDate: '2026-11-12' }),
      job({ closingDate: '2026-11-27' }),
      job({ status: 'interview' }),
    ];
    const others = [
      job({}),
      job({ nextFollowupAt: '2026-11-29T09:00:00Z' }),
      job({ nextActionDue: '2026-11-20', deletedAt: '2026-11-19T09:00:00Z' }),
      job({ closingDate: '2026-11-11' }),
      job({ closingDate: '2026-11-29' }),
    ];
    await store.commit([...due, ...others].map(create));
    const interview = anEntry({
      applicationId: due[5]?.id ?? '',
      type: 'interview',
      occurredAt: '2026-11-21T09:00:00Z',
    });
    await store.commit([{ kind: 'create', aggregate: 'activities', row: interview }]);
    const ids = (await store.due(7)).map(({ id }) => id);
    expect(ids.sort()).toEqual(due.map(({ id }) => id).sort());
  });

  it('comes and goes with the days, and is the same list while nothing of it changes', async () => {
    const store = await aStore(person, { now });
    const row = job({ nextActionDue: '2026-11-21' });
    await store.commit([create(row)]);
    const live = store.liveDue(7);
    live.subscribe(() => {});
    await vi.waitFor(() => expect(live.get()).toMatchObject([{ id: row.id }]));
    const before = live.get();
    await store.commit([create(job({ closingDate: '2027-01-01' }))]);
    const change = (nextActionDue: string | null) =>
      store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns: { nextActionDue } }]);
    await change('2026-11-21');
    expect(live.get()).toBe(before);
    await change(null);
    await vi.waitFor(() => expect(live.get()).toEqual([]));
    await change('2026-11-22');
    await vi.waitFor(() => expect(live.get()).toMatchObject([{ nextActionDue: '2026-11-22' }]));
  });
});

it('finds what an earlier layout wrote, and still by its address', async () => {
  const name = `v1-due-starboard-${person.userId}`;
  await makeLayout1(name);
  const database = await openDB(name, 1);
  const stored = await database.get('rows', ['applications', idsOfLayout1.sent]);
  await database.put('rows', { ...stored, row: { ...stored.row, nextFollowupAt: '2026-11-19T09:00:00Z' } });
  database.close();
  const store = await aStore(person, { prefix: 'v1-due-', now });
  expect(await store.due(7)).toMatchObject([{ id: idsOfLayout1.sent }]);
  expect(await store.applicationsByJobKey('kept')).toMatchObject([{ id: idsOfLayout1.sent }]);
});
