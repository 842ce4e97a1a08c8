import type { WorkHistory } from './work-history';

type Period = Pick<WorkHistory, 'startDate' | 'startPrecision' | 'endDate' | 'endPrecision' | 'isCurrent'>;

/**
 * Whether the days of a role can be: a role that goes on has no end, and an end is not before its start as far as
 * both are known. The database refuses any other.
 */
export function isPeriod({ startDate, startPrecision, endDate, endPrecision, isCurrent }: Period): boolean {
  if (endDate === null) return true;
  if (isCurrent) return false;
  if (startDate === null) return true;
  const known = { year: 4, month: 7, day: 10 };
  const length = Math.min(known[startPrecision], known[endPrecision]);
  return endDate.slice(0, length) >= startDate.slice(0, length);
}
