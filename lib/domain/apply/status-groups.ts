import type { ApplicationStatus } from './status';

/** Statuses as a person sorts them in a list, in the order of an application's way. */
export const statusGroups = ['to_apply', 'sent', 'interview', 'offer', 'closed'] as const;
export type StatusGroup = (typeof statusGroups)[number];

/**
 * `closed` is where lists fold a job away. Having no reply is among it, although a follow-up may still be due:
 * nobody expects an answer any more.
 */
const groupOf: Record<ApplicationStatus, StatusGroup> = {
  saved: 'to_apply',
  preparing: 'to_apply',
  submitted: 'sent',
  in_touch: 'sent',
  assessment: 'interview',
  interview: 'interview',
  conditional_offer: 'offer',
  offer: 'offer',
  reserve_list: 'offer',
  accepted: 'closed',
  rejected: 'closed',
  withdrawn: 'closed',
  not_applying: 'closed',
  no_reply: 'closed',
};

/** The group of a status. */
export function statusGroupOf(status: ApplicationStatus): StatusGroup {
  return groupOf[status];
}
