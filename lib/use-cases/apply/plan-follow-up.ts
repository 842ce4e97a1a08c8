import { momentAt } from '../../domain/apply/moment-at';
import { newActivity } from '../advert/new-application';
import type { RowChange, Rows } from '../rows';

/** A follow-up chosen by day is due when the person's working day begins. */
export const followUpHour = 9;

/** Sets the day on which to follow up, or none. The answer takes it back. */
export function makePlanFollowUp(needs: { rows: Rows; timeZone(): string }) {
  return async (applicationId: string, day: string | null): Promise<() => Promise<void>> => {
    const known = await needs.rows.get('applications', applicationId);
    const next = day === null ? null : momentAt(day, followUpHour, needs.timeZone()).toISOString();
    const setTo = (nextFollowupAt: string | null): RowChange[] => [
      { kind: 'change', aggregate: 'applications', id: applicationId, columns: { nextFollowupAt } },
    ];
    await needs.rows.commit(setTo(next));
    return () => needs.rows.commit(setTo(known?.nextFollowupAt ?? null));
  };
}

/** The person followed up: it goes into the history and nothing is due any more. The answer takes it back. */
export function makeFinishFollowUp(needs: { rows: Rows; newId(): string; now(): Date }) {
  return async (applicationId: string): Promise<() => Promise<void>> => {
    const known = await needs.rows.get('applications', applicationId);
    const now = needs.now().toISOString();
    const row = newActivity(needs.newId(), applicationId, 'outreach', now);
    const setTo = (nextFollowupAt: string | null): RowChange => ({
      kind: 'change',
      aggregate: 'applications',
      id: applicationId,
      columns: { nextFollowupAt },
    });
    await needs.rows.commit([setTo(null), { kind: 'create', aggregate: 'activities', row }]);
    const gone = { deletedAt: now, deletionReason: 'undo' };
    return () =>
      needs.rows.commit([
        setTo(known?.nextFollowupAt ?? null),
        { kind: 'change', aggregate: 'activities', id: row.id, columns: gone },
      ]);
  };
}
