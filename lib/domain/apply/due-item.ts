import type { Interview } from './interview';

/** Something that an application asks of the person on a day. */
export interface DueItem {
  applicationId: string;
  kind: 'follow-up' | 'next-action' | 'closing' | 'interview';
  /** The interview, where the kind is that. */
  interview: Interview | null;
  /** The person's calendar day, `YYYY-MM-DD`. */
  day: string;
  /** The moment, where one was chosen; null for a day without a time. */
  at: string | null;
  /** Whole days from today to `day`: negative is overdue, 0 is today. */
  daysLeft: number;
  /** The day to which the person put it off, `YYYY-MM-DD`; null where they did not. */
  shownFrom: string | null;
}
