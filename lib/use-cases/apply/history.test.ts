import { beforeEach, describe, expect, it } from 'vitest';
import { anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { statusFrom } from '../../domain/apply/status-from';
import { makeAddEntry, type TypedEntry } from './add-entry';
import { makeChangeStatus } from './change-status';
import { makeKeepNotes } from './keep-notes';
import { makeMoveStatus } from './move-status';
import { makeRemoveEntry } from './remove-entry';

const id = anId(1);
let rows: ReturnType<typeof inMemoryRows>;
let needs: { rows: typeof rows; newId(): string; now(): Date; timeZone(): string };
let clock: Date;

beforeEach(async () => {
  rows = inMemoryRows();
  let ids = 100;
  clock = new Date('2026-11-20T12:00:00Z');
  needs = { rows, newId: () => anId(ids++), now: () => clock, timeZone: () => 'Europe/London' };
  await rows.commit([{ kind: 'create', aggregate: 'applications', row: anApplication({ id }) }]);
});

const application = async () => rows.get('applications', id);
const status = async () => statusFrom(await rows.activitiesOf(id));

describe('saying that it was sent', () => {
  it('also says when the person applied, until it is taken back', async () => {
    const undo = await makeChangeStatus(needs)(id, 'submitted');
    expect(await application()).toMatchObject({ appliedAt: '2026-11-20T12:00:00.000Z' });
    await undo();
    expect(await application()).toMatchObject({ appliedAt: null });
  });

  it('may have been on an earlier day', async () => {
    await makeChangeStatus(needs)(id, 'submitted');
    const moved = await makeMoveStatus(needs)(id, '2026-07-01');
    expect(await application()).toMatchObject({ appliedAt: '2026-07-01T11:00:00.000Z' });
    expect(await rows.activitiesOf(id)).toMatchObject([{ occurredAt: '2026-07-01T11:00:00.000Z' }]);
    if (moved.ok) await moved.value();
    expect(await application()).toMatchObject({ appliedAt: '2026-11-20T12:00:00.000Z' });
  });

  it('stays the latest on the day of the status before it', async () => {
    clock = new Date('2026-11-18T17:00:00Z');
    await makeChangeStatus(needs)(id, 'preparing');
    clock = new Date('2026-11-20T12:00:00Z');
    await makeChangeStatus(needs)(id, 'submitted');
    await makeMoveStatus(needs)(id, '2026-11-18');
    expect(await status()).toBe('submitted');
    expect(await application()).toMatchObject({ appliedAt: '2026-11-18T17:00:00.001Z' });
  });

  it.each([
    ['2026-11-21', 'ahead'],
    ['2026-11-17', 'before-last'],
    ['', 'not-a-date'],
  ])('cannot have been on %s', async (day, why) => {
    clock = new Date('2026-11-18T09:00:00Z');
    await makeChangeStatus(needs)(id, 'preparing');
    clock = new Date('2026-11-20T12:00:00Z');
    await makeChangeStatus(needs)(id, 'submitted');
    expect(await makeMoveStatus(needs)(id, day)).toEqual({ ok: false, why });
    expect(await status()).toBe('submitted');
  });

  it('is gone from both places when its entry is removed, and back with undo', async () => {
    await makeChangeStatus(needs)(id, 'submitted');
    const [entry] = await rows.activitiesOf(id);
    const undo = await makeRemoveEntry(needs)(entry?.id ?? '');
    expect(await status()).toBe('saved');
    expect(await application()).toMatchObject({ appliedAt: null });
    await undo();
    expect(await status()).toBe('submitted');
    expect(await application()).toMatchObject({ appliedAt: '2026-11-20T12:00:00.000Z' });
  });
});

describe('an entry by hand', () => {
  const typed: TypedEntry = {
    type: 'call',
    day: '2026-11-20',
    time: '',
    channel: 'phone',
    subject: ' Sam Reed ',
    body: '',
    setsStatus: false,
  };

  it('is a call of today, and gone with undo', async () => {
    const added = await makeAddEntry(needs)(id, typed);
    expect(await rows.activitiesOf(id)).toMatchObject([
      { type: 'call', channel: 'phone', subject: 'Sam Reed', body: null, occurredAt: clock.toISOString() },
    ]);
    if (added.ok) await added.value();
    expect(await rows.activitiesOf(id)).toEqual([]);
  });

  it('is an interview ahead at the time of the person’s clock, which moves the application on', async () => {
    const interview = {
      ...typed,
      type: 'interview',
      day: '2026-07-01',
      time: '14:30',
      setsStatus: true,
    } as const;
    clock = new Date('2026-06-20T12:00:00Z');
    const added = await makeAddEntry(needs)(id, interview);
    expect(await rows.activitiesOf(id)).toContainEqual(
      expect.objectContaining({ type: 'interview', occurredAt: '2026-07-01T13:30:00.000Z' }),
    );
    expect(await status()).toBe('interview');
    if (added.ok) await added.value();
    expect(await status()).toBe('saved');
    expect(await rows.activitiesOf(id)).toEqual([]);
  });

  it('never takes an application back to an interview', async () => {
    await makeChangeStatus(needs)(id, 'offer');
    await rows.commit([{ kind: 'change', aggregate: 'applications', id, columns: { status: 'offer' } }]);
    await makeAddEntry(needs)(id, { ...typed, type: 'interview', time: '09:00', setsStatus: true });
    expect(await status()).toBe('offer');
  });

  it.each([
    ['an interview without a time', { type: 'interview' }, 'no-time'],
    ['a call that lies ahead', { day: '2026-11-21' }, 'ahead'],
    ['a call later today', { time: '18:00' }, 'ahead'],
    ['no day', { day: '' }, 'not-a-date'],
    ['an empty note', { type: 'note', subject: ' ' }, 'empty'],
    ['a subject of pages', { subject: 'x'.repeat(301) }, 'too-long'],
  ] as const)('is refused: %s', async (_, columns, why) => {
    expect(await makeAddEntry(needs)(id, { ...typed, ...columns })).toEqual({ ok: false, why });
    expect(await rows.activitiesOf(id)).toEqual([]);
  });
});

describe('notes', () => {
  it('are kept, and taken back', async () => {
    const kept = await makeKeepNotes(rows)(id, 'Ask about parking', '');
    expect(await application()).toMatchObject({ notes: 'Ask about parking' });
    if (kept.ok) await kept.value();
    expect(await application()).toMatchObject({ notes: '' });
  });

  it('are never cut', async () => {
    expect(await makeKeepNotes(rows)(id, 'x'.repeat(50_001), '')).toEqual({ ok: false, why: 'too-long' });
    expect(await application()).toMatchObject({ notes: '' });
  });
});
