import { expect, it } from 'vitest';
import { anApplication } from '@/tests/support/an-application';
import { nextSteps } from './next-steps';

const now = new Date('2026-11-20T12:00:00Z');

it('is the earliest of follow-up, next step and interview, and no closing date', () => {
  const busy = anApplication({
    closingDate: '2026-11-20',
    nextActionDue: '2026-11-25',
    nextFollowupAt: '2026-11-19T09:00:00Z',
  });
  const idle = anApplication({ closingDate: '2026-11-20' });
  const invited = anApplication({ status: 'interview', nextActionDue: '2026-12-01' });
  const interview = {
    id: invited.id,
    applicationId: invited.id,
    createdAt: '2026-11-12T09:30:00Z',
    occurredAt: '2026-11-26T14:00:00Z',
    channel: null,
    putOff: null,
    subject: null,
  };
  const steps = nextSteps([busy, idle, invited], [interview], now, 'Europe/London');
  expect([...steps].map(([id, { kind }]) => [id, kind])).toEqual([
    [busy.id, 'follow-up'],
    [invited.id, 'interview'],
  ]);
});

it('is nothing where the application is closed', () => {
  const closed = anApplication({ status: 'rejected', nextActionDue: '2026-11-25' });
  expect(nextSteps([closed], [], now, 'Europe/London').size).toBe(0);
});
