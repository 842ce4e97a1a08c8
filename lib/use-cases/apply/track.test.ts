import { beforeEach, expect, it } from 'vitest';
import { aMoment, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { statusFrom } from '../../domain/apply/status-from';
import { makeChangeStatus } from './change-status';
import { makeFinishFollowUp, makePlanFollowUp } from './plan-follow-up';
import { makeRemoveApplication } from './remove-application';

const id = anId(1);
let rows: ReturnType<typeof inMemoryRows>;
let needs: { rows: typeof rows; newId(): string; now(): Date; timeZone(): string };

beforeEach(async () => {
  rows = inMemoryRows();
  let ids = 100;
  needs = {
    rows,
    newId: () => anId(ids++),
    now: () => new Date(aMoment),
    timeZone: () => 'Europe/London',
  };
  await rows.commit([{ kind: 'create', aggregate: 'applications', row: anApplication({ id }) }]);
});

const application = async () => rows.get('applications', id);

it('enters a status in the history, and takes it out again', async () => {
  const undo = await makeChangeStatus(needs)(id, 'submitted');
  expect(statusFrom(await rows.activitiesOf(id))).toBe('submitted');
  await undo();
  expect(statusFrom(await rows.activitiesOf(id))).toBe('saved');
});

it('plans a follow-up for nine in the morning of the person’s clock, and takes it back', async () => {
  const undo = await makePlanFollowUp(needs)(id, '2026-07-01');
  expect(await application()).toMatchObject({ nextFollowupAt: '2026-07-01T08:00:00.000Z' });
  await undo();
  expect(await application()).toMatchObject({ nextFollowupAt: null });
});

it.each([
  ['2028-02-29', '2028-02-29T09:00:00.000Z'],
  ['2027-03-27', '2027-03-27T09:00:00.000Z'],
  ['2027-03-28', '2027-03-28T08:00:00.000Z'],
  ['2026-10-25', '2026-10-25T09:00:00.000Z'],
])(
  'P41: plans a follow-up for nine on %s too, a leap day or one on which the clocks change',
  async (day, at) => {
    await makePlanFollowUp(needs)(id, day);
    expect(await application()).toMatchObject({ nextFollowupAt: at });
  },
);

it('logs a follow-up that was done and asks for none any more', async () => {
  await makePlanFollowUp(needs)(id, '2026-07-01');
  const undo = await makeFinishFollowUp(needs)(id);
  expect(await application()).toMatchObject({ nextFollowupAt: null });
  expect(await rows.activitiesOf(id)).toMatchObject([{ type: 'outreach' }]);
  await undo();
  expect(await application()).toMatchObject({ nextFollowupAt: '2026-07-01T08:00:00.000Z' });
  expect(await rows.activitiesOf(id)).toEqual([]);
});

it('puts an application into the bin and takes it out', async () => {
  const undo = await makeRemoveApplication(needs)(id);
  expect(await application()).toMatchObject({ deletedAt: aMoment, deletionReason: 'removed' });
  await undo();
  expect(await application()).toMatchObject({ deletedAt: null, deletionReason: null });
});
