import type { Application } from '../../domain/apply/application';
import type { ApplicationStatus } from '../../domain/apply/status';
import { newActivity } from '../advert/new-application';
import type { RowChange, Rows } from '../rows';

/**
 * Enters a new status in an application's history; the status itself follows from it. Saying that it was sent also
 * says when the person applied. The answer takes it back.
 */
export function makeChangeStatus(needs: { rows: Rows; newId(): string; now(): Date }) {
  return async (applicationId: string, status: ApplicationStatus): Promise<() => Promise<void>> => {
    const known = await needs.rows.get('applications', applicationId);
    const now = needs.now().toISOString();
    const { changes, inverse } = statusChanges(known, applicationId, status, needs.newId(), now);
    await needs.rows.commit(changes);
    return () => needs.rows.commit(inverse);
  };
}

/** What a new status writes at a moment (ISO 8601), and what takes it back; for one application or for many. */
export function statusChanges(
  known: Pick<Application, 'appliedAt'> | null,
  applicationId: string,
  status: ApplicationStatus,
  activityId: string,
  now: string,
): { changes: RowChange[]; inverse: RowChange[] } {
  const row = newActivity(activityId, applicationId, 'status', now, { status });
  const changes: RowChange[] = [{ kind: 'create', aggregate: 'activities', row }];
  const columns = { deletedAt: now, deletionReason: 'undo' };
  const inverse: RowChange[] = [{ kind: 'change', aggregate: 'activities', id: row.id, columns }];
  if (status === 'submitted') {
    changes.push(appliedChange(applicationId, now));
    inverse.push(appliedChange(applicationId, known?.appliedAt ?? null));
  }
  return { changes, inverse };
}

/** When the person says that they applied, or that they did not. */
export function appliedChange(id: string, appliedAt: string | null): RowChange {
  return { kind: 'change', aggregate: 'applications', id, columns: { appliedAt } };
}
