/**
 * "I applied on Monday": the day of the latest status is another one than the day it was entered on. It cannot lie
 * ahead, and not before the status that it followed, because then that one would be the latest.
 */
import type { Activity } from '../../domain/apply/activity';
import { momentAt } from '../../domain/apply/moment-at';
import { latestStatus } from '../../domain/apply/status-from';
import { dayOf } from '../../domain/day';
import { ok, type Result, refuse } from '../../domain/result';
import type { RowChange, Rows } from '../rows';
import { appliedChange } from './change-status';

const statusDayRefusals = ['not-a-date', 'ahead', 'before-last'] as const;
export type StatusDayRefusal = (typeof statusDayRefusals)[number];

export type MoveStatus = (
  applicationId: string,
  day: string,
) => Promise<Result<() => Promise<void>, StatusDayRefusal>>;

interface MoveStatusNeeds {
  rows: Rows;
  now(): Date;
  timeZone(): string;
}

export function makeMoveStatus(needs: MoveStatusNeeds): MoveStatus {
  return async (applicationId, day) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return refuse('not-a-date');
    const activities = await needs.rows.activitiesOf(applicationId);
    const latest = latestStatus(activities);
    const known = await needs.rows.get('applications', applicationId);
    if (latest === null || known === null) throw new Error(`No status was entered for ${applicationId}`);

    const before = latestStatus(activities.filter((one) => one.id !== latest.id));
    const at = momentOn(day, before, needs);
    if (!at.ok) return at;
    const setTo = (occurredAt: string, appliedAt: string | null): RowChange[] => [
      { kind: 'change', aggregate: 'activities', id: latest.id, columns: { occurredAt } },
      ...(latest.status === 'submitted' ? [appliedChange(applicationId, appliedAt)] : []),
    ];
    await needs.rows.commit(setTo(at.value, at.value));
    return ok(() => needs.rows.commit(setTo(latest.occurredAt, known.appliedAt)));
  };
}

/** Midday of a past day, and now of today; on the day of the entry before it, right after that one. */
function momentOn(
  day: string,
  before: Activity | null,
  { now, timeZone }: MoveStatusNeeds,
): Result<string, StatusDayRefusal> {
  const today = dayOf(now(), timeZone());
  if (day > today) return refuse('ahead');
  if (before !== null && day < dayOf(new Date(before.occurredAt), timeZone())) return refuse('before-last');
  const moment = day === today ? now().getTime() : momentAt(day, 12, timeZone()).getTime();
  const earliest = before === null ? moment : Date.parse(before.occurredAt) + 1;
  return ok(new Date(Math.max(moment, earliest)).toISOString());
}
