import type { RowChange, Rows } from '../rows';
import type { BulkChange } from './change-statuses';

/** Puts applications into the bin in one commit; the answer takes all of them out again. */
export function makeRemoveApplications(needs: { rows: Rows; now(): Date }) {
  return async (applicationIds: readonly string[]): Promise<BulkChange> => {
    const setTo = (deletedAt: string | null, deletionReason: string | null) =>
      applicationIds.map(
        (id): RowChange => ({
          kind: 'change',
          aggregate: 'applications',
          id,
          columns: { deletedAt, deletionReason },
        }),
      );
    await needs.rows.commit(setTo(needs.now().toISOString(), 'removed'));
    return { count: applicationIds.length, undo: () => needs.rows.commit(setTo(null, null)) };
  };
}
