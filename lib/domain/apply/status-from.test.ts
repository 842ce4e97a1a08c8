import { describe, expect, it } from 'vitest';
import { anActivity, anId } from '@/tests/support/builders';
import { statusFrom } from './status-from';

const entered = (number: number, status: 'submitted' | 'rejected', occurredAt: string, more = {}) =>
  anActivity({ id: anId(number), type: 'status', status, occurredAt, ...more });

describe('the status of an application', () => {
  it('is saved where nothing was entered', () => {
    expect(statusFrom([anActivity()])).toBe('saved');
  });

  it('is the one entered last by its moment, in whatever order the rows come', () => {
    const first = entered(1, 'submitted', '2026-11-01T10:00:00Z');
    const last = entered(2, 'rejected', '2026-11-01T12:30:00+02:00');
    expect(statusFrom([first, last])).toBe('rejected');
    expect(statusFrom([last, first])).toBe('rejected');
  });

  it('goes back when the last one is deleted', () => {
    const first = entered(1, 'submitted', '2026-11-01T10:00:00Z');
    const gone = entered(2, 'rejected', '2026-11-02T10:00:00Z', { deletedAt: '2026-11-03T10:00:00Z' });
    expect(statusFrom([first, gone])).toBe('submitted');
  });

  it('is decided by creation, then by id, for the same moment', () => {
    const moment = '2026-11-01T10:00:00Z';
    const one = entered(1, 'submitted', moment);
    const other = entered(2, 'rejected', moment);
    expect(statusFrom([other, one])).toBe('rejected');
    const later = { ...one, createdAt: '2027-01-01T00:00:00Z' };
    expect(statusFrom([later, other])).toBe('submitted');
  });
});
