import { dayOf, daysBetween } from '../day';
import type { ApplicationSummary } from './application';
import { closedStatuses, openStatuses } from './status';

/** Something that an application asks of the person on a day. */
export interface DueItem {
  applicationId: string;
  kind: 'follow-up' | 'next-action' | 'closing';
  /** The person's calendar day, `YYYY-MM-DD`. */
  day: string;
  /** The moment, where one was chosen; null for a day without a time. */
  at: string | null;
  /** Whole days from today to `day`: negative is overdue, 0 is today. */
  daysLeft: number;
}

/**
 * What is due within `horizonDays` of now, overdue first, then by day, kind and id. Applications in the bin
 * or closed ask nothing; a closing date matters only until the application is sent, and never after it passed.
 */
export function dueItems(
  applications: readonly ApplicationSummary[],
  now: Date,
  timeZone: string,
  horizonDays: number,
): DueItem[] {
  const today = dayOf(now, timeZone);
  return applications
    .filter((application) => application.deletedAt === null && !closedStatuses.has(application.status))
    .flatMap((application) => itemsOf(application, today, timeZone))
    .filter((item) => item.daysLeft <= horizonDays)
    .sort((one, other) => one.daysLeft - other.daysLeft || order(one).localeCompare(order(other)));
}

function itemsOf(application: ApplicationSummary, today: string, timeZone: string): DueItem[] {
  const items: DueItem[] = [];
  const add = (kind: DueItem['kind'], day: string, at: string | null) =>
    items.push({ applicationId: application.id, kind, day, at, daysLeft: daysBetween(today, day) });

  const { nextFollowupAt, nextActionDue, closingDate } = application;
  if (nextFollowupAt !== null) add('follow-up', dayOf(new Date(nextFollowupAt), timeZone), nextFollowupAt);
  if (nextActionDue !== null) add('next-action', nextActionDue, null);
  if (closingDate !== null && openStatuses.has(application.status) && closingDate >= today) {
    add('closing', closingDate, null);
  }
  return items;
}

function order(item: DueItem): string {
  return `${item.kind} ${item.applicationId}`;
}
