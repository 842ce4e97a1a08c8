import { dayOf, daysBetween } from '../day';
import type { DueApplication } from './due-application';
import type { DueItem } from './due-item';
import type { Interview } from './interview';
import { shownFrom } from './shown-from';
import { closedStatuses, openStatuses } from './status';

/** How far ahead the popup looks, in days. */
export const horizonDays = 7;

/** So many days after its closing date a job that was not sent still asks whether it was: whoever looks once a week sees it. */
export const closedAsksDays = 7;

/**
 * What is due within so many days of now, overdue first, then by day, kind and id. Applications in the bin
 * or closed ask nothing; a closing date matters only until the application is sent, and for some days after it passed.
 * `interviews` are those ahead and those that ask how they went (see `liveUpcomingInterviews`).
 */
export function dueItems(
  applications: readonly DueApplication[],
  interviews: readonly Interview[],
  now: Date,
  timeZone: string,
  days: number,
): DueItem[] {
  const today = dayOf(now, timeZone);
  const living = applications.filter(isAsking);
  const ids = new Set(living.map(({ id }) => id));
  return [
    ...living.flatMap((application) => itemsOf(application, today, timeZone)),
    ...interviews
      .filter(({ applicationId }) => ids.has(applicationId))
      .map((interview) => interviewItem(interview, today, timeZone)),
  ]
    .filter((item) => item.daysLeft <= days && (item.kind !== 'closing' || item.daysLeft >= -closedAsksDays))
    .map((item) => ({ item, order: orderOf(item) }))
    .sort((one, other) => one.item.daysLeft - other.item.daysLeft || (one.order < other.order ? -1 : 1))
    .map(({ item }) => item);
}

/** Whether an application asks anything of the person at all. */
export function isAsking({ deletedAt, status }: Pick<DueApplication, 'deletedAt' | 'status'>): boolean {
  return deletedAt === null && !closedStatuses.has(status);
}

function interviewItem(interview: Interview, today: string, timeZone: string): DueItem {
  const { applicationId, occurredAt: at } = interview;
  const day = dayOf(new Date(at), timeZone);
  const when = { day, at, daysLeft: daysBetween(today, day), shownFrom: shownFrom(at, interview.putOff) };
  return { applicationId, kind: 'interview', interview, ...when };
}

function itemsOf(application: DueApplication, today: string, timeZone: string): DueItem[] {
  const items: DueItem[] = [];
  const own = { applicationId: application.id, interview: null };
  const add = (kind: DueItem['kind'], day: string, at: string | null, shownFrom: string | null = null) =>
    items.push({ ...own, kind, day, at, daysLeft: daysBetween(today, day), shownFrom });

  const { nextFollowupAt, nextActionDue, closingDate, putOff } = application;
  if (nextFollowupAt !== null) add('follow-up', dayOf(new Date(nextFollowupAt), timeZone), nextFollowupAt);
  if (nextActionDue !== null) add('next-action', nextActionDue, null);
  if (closingDate !== null && openStatuses.has(application.status)) {
    add('closing', closingDate, null, shownFrom(closingDate, putOff));
  }
  return items;
}

function orderOf(item: DueItem): string {
  return `${item.kind} ${item.at ?? ''} ${item.applicationId}`;
}
