import { describe, expect, it } from 'vitest';
import { anActivity, anApplication } from '@/tests/support/builders';
import type { Application } from './application';
import { causeOf, remindersOf } from './reminders';

const now = Date.parse('2026-11-20T12:00:00Z');
const aJob = (columns: Partial<Application>) => anApplication({ closingDate: null, ...columns });
const told = (columns: Partial<Application>, zone = 'Europe/London') =>
  remindersOf([aJob(columns)], [], now, zone).map(({ kind, at }) => [kind, new Date(at).toISOString()]);

describe('a reminder comes', () => {
  it('of a follow-up at its moment', () => {
    expect(told({ nextFollowupAt: '2026-11-23T09:00:00Z' })).toEqual([
      ['follow-up', '2026-11-23T09:00:00.000Z'],
    ]);
  });

  it.each([
    ['Europe/London', '2026-11-23T09:00:00.000Z'],
    ['America/New_York', '2026-11-23T14:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-23T03:30:00.000Z'],
  ])('of a next action at nine in the morning in %s', (zone, at) => {
    expect(told({ nextActionDue: '2026-11-23' }, zone)).toEqual([['next-action', at]]);
  });

  it('P41: of what is on or after a leap day, on that day or the morning before', () => {
    expect(told({ nextActionDue: '2028-02-29' })).toEqual([['next-action', '2028-02-29T09:00:00.000Z']]);
    expect(told({ closingDate: '2028-02-29' })).toEqual([['closing', '2028-02-28T09:00:00.000Z']]);
    expect(told({ closingDate: '2028-03-01' })).toEqual([['closing', '2028-02-29T09:00:00.000Z']]);
    expect(told({ closingDate: '2027-03-01' })).toEqual([['closing', '2027-02-28T09:00:00.000Z']]);
  });

  it('P41: of a day after the clocks changed at nine by the new time, and of the day before at nine by the old', () => {
    // In London the clocks go forward on 28 March 2027.
    expect(told({ nextActionDue: '2027-03-27' })).toEqual([['next-action', '2027-03-27T09:00:00.000Z']]);
    expect(told({ nextActionDue: '2027-03-28' })).toEqual([['next-action', '2027-03-28T08:00:00.000Z']]);
    expect(told({ closingDate: '2027-03-29' })).toEqual([['closing', '2027-03-28T08:00:00.000Z']]);
  });

  it('of a closing date the morning before, or when the job was saved if that was later', () => {
    expect(told({ closingDate: '2026-11-24' })).toEqual([['closing', '2026-11-23T09:00:00.000Z']]);
    const columns = { closingDate: '2026-11-20', createdAt: '2026-11-20T11:58:00Z' };
    expect(told(columns)).toEqual([['closing', '2026-11-20T11:58:00.000Z']]);
  });

  it('of a closing date that was put off on the morning of that day', () => {
    const putOff = { schemaVersion: 1, of: '2026-11-27', until: '2026-11-25' };
    expect(told({ closingDate: '2026-11-27', putOff })).toEqual([['closing', '2026-11-25T09:00:00.000Z']]);
    expect(told({ closingDate: '2026-11-28', putOff })).toEqual([['closing', '2026-11-27T09:00:00.000Z']]);
  });

  it('of an interview that was put off to its day two hours before, and not the evening before', () => {
    const kinds = (until: string, occurredAt = '2026-11-24T10:00:00Z') => {
      // As Postgres and as the device write the same moment.
      const putOff = { schemaVersion: 1, of: '2026-11-24T10:00:00+00:00', until };
      const interview = anActivity({ type: 'interview', occurredAt, putOff });
      return remindersOf([aJob({})], [interview], now, 'Europe/London').map(({ kind }) => kind);
    };
    expect(kinds('2026-11-24')).toEqual(['interview-soon']);
    expect(kinds('2026-11-23')).toEqual(['interview-eve', 'interview-soon']);
    expect(kinds('2026-11-24', '2026-11-24T11:00:00Z')).toEqual(['interview-eve', 'interview-soon']);
  });

  it('of an interview the evening before and two hours before', () => {
    const interview = anActivity({ type: 'interview', occurredAt: '2026-11-24T10:00:00Z' });
    const reminders = remindersOf([aJob({ status: 'interview' })], [interview], now, 'Europe/London');
    expect(reminders.map(({ kind, at }) => [kind, new Date(at).toISOString()])).toEqual([
      ['interview-eve', '2026-11-23T18:00:00.000Z'],
      ['interview-soon', '2026-11-24T08:00:00.000Z'],
    ]);
  });
});

describe('none comes', () => {
  it.each([
    ['of a job in the bin', { deletedAt: '2026-11-19T00:00:00Z' }],
    ['of a job that is closed', { status: 'withdrawn' as const }],
  ])('%s', (_, columns) => {
    expect(told({ nextFollowupAt: '2026-11-23T09:00:00Z', ...columns })).toEqual([]);
  });

  it('of a closing date once the job is sent or the day is over', () => {
    expect(told({ closingDate: '2026-11-24', status: 'submitted' })).toEqual([]);
    expect(told({ closingDate: '2026-11-19' })).toEqual([]);
    expect(told({ closingDate: '2026-11-20' })).toHaveLength(1);
  });

  it('of an interview that began, and none for the evening that is over', () => {
    const kinds = (occurredAt: string, columns = {}) => {
      const interview = anActivity({ type: 'interview', occurredAt, ...columns });
      return remindersOf([aJob({})], [interview], now, 'Europe/London').map(({ kind }) => kind);
    };
    expect(kinds('2026-11-20T12:00:00Z')).toEqual([]);
    expect(kinds('2026-11-20T13:00:00Z')).toEqual(['interview-soon']);
    expect(kinds('2026-11-20T16:00:00Z', { createdAt: '2026-11-20T11:00:00Z' })).toEqual(['interview-soon']);
    expect(kinds('2026-11-20T13:00:00Z', { createdAt: '2026-11-20T11:30:00Z' })).toEqual([]);
  });
});

it('is named by its cause: another date is another reminder, another zone is not', () => {
  const keyOf = (columns: Partial<Application>, zone = 'Europe/London') =>
    remindersOf([aJob(columns)], [], now, zone)[0]?.key;
  const day = { nextActionDue: '2026-11-23' };
  expect(keyOf(day, 'Asia/Tokyo')).toBe(keyOf(day));
  expect(keyOf({ nextActionDue: '2026-11-24' })).not.toBe(keyOf(day));
  expect(keyOf({ nextFollowupAt: '2026-11-23T10:00:00+01:00' })).toBe(
    keyOf({ nextFollowupAt: '2026-11-23T09:00:00Z' }),
  );
});

it('says by its key which job or interview it is about', () => {
  const interview = anActivity({ type: 'interview', occurredAt: '2026-11-24T10:00:00Z' });
  const job = aJob({
    nextFollowupAt: '2026-11-23T09:00:00Z',
    nextActionDue: '2026-11-23',
    closingDate: '2026-11-24',
  });
  const causes = remindersOf([job], [{ ...interview, applicationId: job.id }], now, 'Europe/London').map(
    ({ kind, key }) => [kind, causeOf(key)],
  );
  const ofJob = { aggregate: 'applications', id: job.id };
  const ofInterview = { aggregate: 'activities', id: interview.id };
  expect(Object.fromEntries(causes)).toEqual({
    'follow-up': ofJob,
    'next-action': ofJob,
    closing: ofJob,
    'interview-eve': ofInterview,
    'interview-soon': ofInterview,
  });
});
