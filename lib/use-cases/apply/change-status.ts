import type { ApplicationStatus } from '../../domain/apply/status';
import { newActivity } from '../advert/new-application';
import type { Rows } from '../rows';

/** Enters a new status in an application's history; the status itself follows from it. */
export function makeChangeStatus(needs: { rows: Rows; newId(): string; now(): Date }) {
  return async (applicationId: string, status: ApplicationStatus): Promise<() => Promise<void>> => {
    const now = needs.now().toISOString();
    const row = newActivity(needs.newId(), applicationId, 'status', now, { status });
    await needs.rows.commit([{ kind: 'create', aggregate: 'activities', row }]);
    const columns = { deletedAt: now, deletionReason: 'undo' };
    return () => needs.rows.commit([{ kind: 'change', aggregate: 'activities', id: row.id, columns }]);
  };
}
