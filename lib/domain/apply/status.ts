/** Where an application stands. The history is kept as activities; the status follows from them. */
export const applicationStatuses = [
  'saved',
  'preparing',
  'submitted',
  'in_touch',
  'assessment',
  'interview',
  'conditional_offer',
  'offer',
  'accepted',
  'reserve_list',
  'rejected',
  'withdrawn',
  'not_applying',
  'no_reply',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Statuses in which nothing more is expected of the person, so nothing is ever due. */
export const closedStatuses: ReadonlySet<ApplicationStatus> = new Set([
  'accepted',
  'rejected',
  'withdrawn',
  'not_applying',
]);

/** Statuses before the application is sent, in which the closing date still matters. */
export const openStatuses: ReadonlySet<ApplicationStatus> = new Set(['saved', 'preparing']);

/** Statuses that an invitation to an interview moves on. */
export const beforeInterview: ReadonlySet<ApplicationStatus> = new Set([
  'saved',
  'preparing',
  'submitted',
  'in_touch',
  'assessment',
  'no_reply',
]);
