import { describe, expect, it } from 'vitest';
import { anActivity, anApplication, anId } from '@/tests/support/builders';
import { dayOf } from '../day';
import type { Application } from './application';
import { dueItems } from './due';

const noon = new Date('2026-11-20T12:00:00Z');
const due = (columns: Partial<Application>, now = noon, zone = 'Europe/London') =>
  dueItems([anApplication({ closingDate: null, ...columns })], [], now, zone, 7);

describe('what is due', () => {
  it('counts days by the person’s own calendar', () => {
    const late = new Date('2026-11-20T23:30:00Z');
    expect(dayOf(late, 'Europe/London')).toBe('2026-11-20');
    expect(dayOf(late, 'Australia/Sydney')).toBe('2026-11-21');
    const followUp = { nextFollowupAt: '2026-11-21T00:30:00Z' };
    expect(due(followUp, late, 'Europe/London')).toMatchObject([{ daysLeft: 1 }]);
    expect(due(followUp, late, 'America/New_York')).toMatchObject([{ daysLeft: 0, day: '2026-11-20' }]);
  });

  it('lists overdue follow-ups first and leaves out what is further off than the horizon', () => {
    const items = dueItems(
      [
        anApplication({ id: anId(1), closingDate: '2026-11-24' }),
        anApplication({ id: anId(2), closingDate: null, nextFollowupAt: '2026-11-18T09:00:00Z' }),
        anApplication({ id: anId(3), closingDate: '2026-12-24' }),
        anApplication({ id: anId(4), closingDate: null, nextActionDue: '2026-11-20' }),
      ],
      [],
      noon,
      'Europe/London',
      7,
    );
    expect(items.map((item) => [item.applicationId, item.kind, item.daysLeft])).toEqual([
      [anId(2), 'follow-up', -2],
      [anId(4), 'next-action', 0],
      [anId(1), 'closing', 4],
    ]);
  });

  it.each([
    ['it is in the bin', { deletedAt: '2026-11-19T00:00:00Z' }],
    ['it was rejected', { status: 'rejected' as const }],
  ])('asks nothing of an application when %s', (_, columns) => {
    expect(due({ nextFollowupAt: '2026-11-20T09:00:00Z', ...columns })).toEqual([]);
  });

  it('forgets a closing date once the application is sent, and asks about one that passed for a week', () => {
    expect(due({ closingDate: '2026-11-24', status: 'submitted' })).toEqual([]);
    expect(due({ closingDate: '2026-11-19', status: 'submitted' })).toEqual([]);
    expect(due({ closingDate: '2026-11-20' })).toMatchObject([{ kind: 'closing', daysLeft: 0 }]);
    expect(due({ closingDate: '2026-11-19' })).toMatchObject([{ kind: 'closing', daysLeft: -1 }]);
    expect(due({ closingDate: '2026-11-13' })).toMatchObject([{ kind: 'closing', daysLeft: -7 }]);
    expect(due({ closingDate: '2026-11-12' })).toEqual([]);
  });

  it('lists interviews by the person’s day, of applications that still ask something', () => {
    const interview = (application: number, occurredAt: string) =>
      anActivity({ type: 'interview', applicationId: anId(application), occurredAt });
    const jobs = [
      anApplication({ id: anId(1), closingDate: null, status: 'interview' }),
      anApplication({ id: anId(2), closingDate: null, status: 'withdrawn' }),
    ];
    const soon = interview(1, '2026-11-21T00:30:00Z');
    const interviews = [interview(1, '2026-11-20T09:00:00Z'), soon, interview(2, '2026-11-21T09:00:00Z')];
    const items = dueItems(jobs, interviews, noon, 'America/New_York', 7);
    expect(items).toMatchObject([
      { kind: 'interview', daysLeft: 0, at: '2026-11-20T09:00:00Z' },
      { kind: 'interview', daysLeft: 0, day: '2026-11-20', interview: soon },
    ]);
  });
});
