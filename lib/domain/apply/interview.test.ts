import { expect, it } from 'vitest';
import { anActivity, anId } from '@/tests/support/builders';
import { isAnswered, nextInterviews } from './interview';

const at = '2026-11-20T14:00:00Z';
const entry = (columns: Parameters<typeof anActivity>[0]) =>
  anActivity({ type: 'note', createdAt: '2026-11-20T16:00:00Z', ...columns });

it('is answered by what was said after it began', () => {
  expect(isAnswered({ occurredAt: at }, [entry({})])).toBe(true);
  expect(isAnswered({ occurredAt: at }, [entry({ type: 'status', status: 'offer' })])).toBe(true);
});

it.each([
  ['what was said before it', { createdAt: '2026-11-20T13:59:59Z' }],
  ['what was taken back', { deletedAt: '2026-11-20T17:00:00Z' }],
  ['what Starboard writes by itself', { type: 'export' as const }],
])('is not answered by %s', (_, columns) => {
  expect(isAnswered({ occurredAt: at }, [entry(columns)])).toBe(false);
});

it('finds the next of each application, and none that began', () => {
  const one = (application: number, occurredAt: string) =>
    anActivity({ type: 'interview', applicationId: anId(application), occurredAt });
  const [late, soon] = [one(1, '2026-12-01T10:00:00+01:00'), one(1, '2026-12-01T09:30:00+01:00')];
  const map = nextInterviews([late, soon, one(2, at)], Date.parse(at));
  expect([...map]).toEqual([[anId(1), soon]]);
});
