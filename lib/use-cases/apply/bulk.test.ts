import { beforeEach, expect, it, vi } from 'vitest';
import { aMoment, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import type { Application } from '../../domain/apply/application';
import { statusFrom } from '../../domain/apply/status-from';
import { makeChangeStatuses, makePutAway } from './change-statuses';
import { makeRemoveApplications } from './remove-applications';

let rows: ReturnType<typeof inMemoryRows>;
let needs: { rows: typeof rows; newId(): string; now(): Date };
let jobs: Application[];

beforeEach(async () => {
  rows = inMemoryRows();
  let ids = 100;
  needs = { rows, newId: () => anId(ids++), now: () => new Date(aMoment) };
  jobs = [
    anApplication({ id: anId(1) }),
    anApplication({ id: anId(2), status: 'submitted', appliedAt: '2026-11-01T10:00:00Z' }),
    anApplication({ id: anId(3), status: 'rejected' }),
  ];
  await rows.commit(jobs.map((row) => ({ kind: 'create', aggregate: 'applications', row })));
  rows.commit = vi.fn(rows.commit);
});

const statuses = () => Promise.all(jobs.map(async ({ id }) => statusFrom(await rows.activitiesOf(id))));
const appliedAt = async (job: number) => (await rows.get('applications', anId(job)))?.appliedAt;

it('enters one status for many in one commit, and takes it back in one', async () => {
  const { count, undo } = await makeChangeStatuses(needs)(jobs, 'interview');
  expect(count).toBe(3);
  expect(await statuses()).toEqual(['interview', 'interview', 'interview']);
  await undo();
  expect(await statuses()).toEqual(['saved', 'saved', 'saved']);
  expect(rows.commit).toHaveBeenCalledTimes(2);
});

it('leaves those alone that stand there already', async () => {
  expect((await makeChangeStatuses(needs)(jobs, 'rejected')).count).toBe(2);
  expect(await rows.activitiesOf(anId(3))).toEqual([]);
});

it('says of what is sent when the person applied, and of nothing else', async () => {
  const { undo } = await makeChangeStatuses(needs)([jobs[0] as Application], 'submitted');
  expect(await appliedAt(1)).toBe(aMoment);
  await undo();
  expect(await appliedAt(1)).toBeNull();
});

it('puts away what was not sent as not applying, what was sent as the person says, and nothing twice', async () => {
  const { count } = await makePutAway(needs)(jobs, 'withdrawn');
  expect(count).toBe(2);
  expect(await statuses()).toEqual(['not_applying', 'withdrawn', 'saved']);
});

it('puts many into the bin in one commit and takes all of them out', async () => {
  const { count, undo } = await makeRemoveApplications(needs)([anId(1), anId(2)]);
  expect(count).toBe(2);
  expect(rows.all('applications').map((row) => row.deletionReason)).toEqual(['removed', 'removed', null]);
  await undo();
  expect(rows.all('applications').filter((row) => row.deletedAt !== null)).toEqual([]);
  expect(rows.commit).toHaveBeenCalledTimes(2);
});
