import type { ApplicationSummary } from '../../domain/apply/application';
import { putAwayStatus, type SentEnd } from '../../domain/apply/put-away';
import type { ApplicationStatus } from '../../domain/apply/status';
import type { Rows } from '../rows';
import { statusChanges } from './change-status';

/** What was done to many applications at once: to how many, and the way back in one step. */
export interface BulkChange {
  count: number;
  undo(): Promise<void>;
}

/** What lists know of an application that is enough to enter a status. */
type Entered = Pick<ApplicationSummary, 'id' | 'status' | 'appliedAt'>;

interface ChangeStatusesNeeds {
  rows: Rows;
  newId(): string;
  now(): Date;
}

/** Enters one status for many applications in one commit; those that have it already are left as they are. */
export function makeChangeStatuses(needs: ChangeStatusesNeeds) {
  return (applications: readonly Entered[], status: ApplicationStatus): Promise<BulkChange> =>
    enter(needs, applications, () => status);
}

/** Puts many applications away in one commit: see `putAwayStatus`. */
export function makePutAway(needs: ChangeStatusesNeeds) {
  return (applications: readonly Entered[], sentEnd: SentEnd): Promise<BulkChange> =>
    enter(needs, applications, ({ status }) => putAwayStatus(status, sentEnd));
}

async function enter(
  { rows, newId, now }: ChangeStatusesNeeds,
  applications: readonly Entered[],
  statusFor: (application: Entered) => ApplicationStatus | null,
): Promise<BulkChange> {
  const at = now().toISOString();
  const entries = applications.flatMap((application) => {
    const status = statusFor(application);
    if (status === null || status === application.status) return [];
    return [statusChanges(application, application.id, status, newId(), at)];
  });
  await rows.commit(entries.flatMap(({ changes }) => changes));
  const inverse = entries.flatMap((entry) => entry.inverse);
  return { count: entries.length, undo: () => rows.commit(inverse) };
}
