import type { ApplicationStatus } from './status';
import { statusGroupOf } from './status-groups';

/** What became of an application that was sent and is put away. */
export type SentEnd = 'no_reply' | 'withdrawn';

/**
 * The status of a job that is put away; null where it is closed already. There is no flag for it: a job is away
 * because of how it ended, so that every device, count and reminder sees the same, and the history says when.
 */
export function putAwayStatus(status: ApplicationStatus, sentEnd: SentEnd): ApplicationStatus | null {
  const group = statusGroupOf(status);
  if (group === 'closed') return null;
  return group === 'to_apply' ? 'not_applying' : sentEnd;
}
