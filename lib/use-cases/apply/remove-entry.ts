import { latestStatus } from '../../domain/apply/status-from';
import type { RowChange, Rows } from '../rows';
import { appliedChange } from './change-status';

/**
 * Takes an entry out of the history; the answer puts it back. Where it said that the application was sent, the
 * person applied when the entry before it says so, or not at all.
 */
export function makeRemoveEntry(needs: { rows: Rows; now(): Date }) {
  return async (activityId: string): Promise<() => Promise<void>> => {
    const entry = await needs.rows.get('activities', activityId);
    if (entry === null) throw new Error(`No entry ${activityId} on this device`);
    const setTo = (deletedAt: string | null, deletionReason: string | null): RowChange => ({
      kind: 'change',
      aggregate: 'activities',
      id: activityId,
      columns: { deletedAt, deletionReason },
    });
    const known = await needs.rows.get('applications', entry.applicationId);
    const saysWhen = entry.status === 'submitted' && sameMoment(known?.appliedAt, entry.occurredAt);
    const others = (await needs.rows.activitiesOf(entry.applicationId)).filter(
      (one) => one.id !== activityId && one.status === 'submitted',
    );
    const applied = (at: string | null) => (saysWhen ? [appliedChange(entry.applicationId, at)] : []);
    const former = latestStatus(others)?.occurredAt ?? null;
    await needs.rows.commit([setTo(needs.now().toISOString(), 'removed'), ...applied(former)]);
    return () => needs.rows.commit([setTo(null, null), ...applied(entry.occurredAt)]);
  };
}

function sameMoment(one: string | null | undefined, other: string): boolean {
  return one != null && Date.parse(one) === Date.parse(other);
}
