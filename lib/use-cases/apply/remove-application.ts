import type { RowChange, Rows } from '../rows';

/** Puts an application into the bin; the answer takes it out again. */
export function makeRemoveApplication(needs: { rows: Rows; now(): Date }) {
  return async (applicationId: string): Promise<() => Promise<void>> => {
    const setTo = (deletedAt: string | null, deletionReason: string | null): RowChange[] => [
      {
        kind: 'change',
        aggregate: 'applications',
        id: applicationId,
        columns: { deletedAt, deletionReason },
      },
    ];
    await needs.rows.commit(setTo(needs.now().toISOString(), 'removed'));
    return () => needs.rows.commit(setTo(null, null));
  };
}
