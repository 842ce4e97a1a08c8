import { expect, it, vi } from 'vitest';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';
import { activitySummaries, dueApplications } from './due-shapes';
import { openDueStore } from './due-store';
import { summaries } from './row-shapes';

it('reads of a row what the whole store reads, and no row that this version does not know', () => {
  const { jobText: _text, jobDescription: _corrected, ...job } = aJob();
  const { body: _body, ...entry } = anEntry({});
  expect(summaries('applications').read({ row: job })).toMatchObject({
    ...dueApplications.read({ row: job }),
  });
  expect(activitySummaries.read({ row: entry })).toEqual(summaries('activities').read({ row: entry }));
  expect(dueApplications.read({ row: { ...job, status: 'on_the_moon' } })).toBeNull();
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
