import { expect, it, vi } from 'vitest';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';
import { activitySummaries, applicationSummaries } from './due-shapes';
import { openDueStore } from './due-store';
import { summaries } from './row-shapes';

it('reads the same short rows as the whole store does', async () => {
  const { jobText: _text, jobDescription: _corrected, ...job } = aJob();
  const { body: _body, ...entry } = anEntry({});
  const known = [
    [applicationSummaries, summaries('applications'), job],
    [activitySummaries, summaries('activities'), entry],
  ] as const;
  for (const [own, whole, row] of known) {
    const stored = { row: { ...row } };
    expect(own.read(stored)).toEqual(row);
    expect(own.read(stored)).toEqual(whole.read(stored));
    expect(own.read({ row: { ...row, id: 'x' } })).toBeNull();
  }
});

it('shows what is due, hears of what another context changes, and shows nothing after a sign-out', async () => {
  const [prefix, now] = ['due-store-', () => new Date('2026-11-20T12:00:00Z')];
  const store = await aStore(person, { prefix, now });
  const job = aJob({ closingDate: null, nextActionDue: '2026-11-20' });
  await store.commit([{ kind: 'create', aggregate: 'applications', row: job }]);
  const quick = openDueStore(person, { prefix, now });
  const live = quick.liveDue(7);
  live.subscribe(() => {});
  await vi.waitFor(() => expect(live.get()).toMatchObject([{ id: job.id }]));

  const interview = anEntry({ applicationId: job.id, type: 'interview', occurredAt: '2026-11-21T10:00:00Z' });
  const interviews = quick.liveUpcomingInterviews();
  interviews.subscribe(() => {});
  await store.commit([
    { kind: 'create', aggregate: 'activities', row: interview },
    { kind: 'change', aggregate: 'applications', id: job.id, columns: { nextAction: 'Ring them' } },
  ]);
  await vi.waitFor(() => expect(live.get()).toMatchObject([{ nextAction: 'Ring them' }]));
  await vi.waitFor(() => expect(interviews.get()).toMatchObject([{ id: interview.id }]));

  await store.clearForSignOut();
  await vi.waitFor(() => expect([live.get(), interviews.get()]).toEqual([[], []]));
  quick.close();
});
