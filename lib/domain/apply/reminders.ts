import { addDays, dayOf } from '../day';
import { isAsking } from './due';
import type { DueApplication } from './due-application';
import type { Interview } from './interview';
import { momentAt } from './moment-at';
import { shownFrom } from './shown-from';
import { openStatuses } from './status';

/** Something to be told once, at a moment. Moments are milliseconds since 1970. */
export interface Reminder {
  /** Names the cause with its date: a date that changes is another reminder, one that comes back is the same. */
  key: string;
  kind: 'follow-up' | 'next-action' | 'closing' | 'interview-eve' | 'interview-soon';
  applicationId: string;
  /** The person's day that it is about, `YYYY-MM-DD`; the reminder may come before. */
  day: string;
  at: number;
  /** From then on it is of no use; null where it stays of use. */
  until: number | null;
  interview: Interview | null;
}

/** What a reminder's key is about: an interview, by the id of its entry, or else an application. */
export function causeOf(key: string): { aggregate: 'activities' | 'applications'; id: string } {
  const [kind = '', id = ''] = key.split(' ');
  return { aggregate: kind.startsWith('interview') ? 'activities' : 'applications', id };
}

/** The hour of the person's clock at which a day speaks up, and the one of an evening before. */
const morning = 9;
const evening = 18;

/** So long before an interview the last reminder comes: two hours. */
const soonBefore = 2 * 3_600_000;

/** What was due longer ago is not told any more: who was away for weeks finds it in the popup, not in a pile. */
export const tellsFor = 7 * 86_400_000;

/**
 * All reminders that are or will be of use: a follow-up at its moment, a next action on the morning of its day, a
 * closing date the morning before (at once where the job was saved later) until the job is sent, an interview the
 * evening before and two hours before. Closed and removed applications remind of nothing. A closing date that is put
 * off speaks up on the morning of the day it was put off to, and an interview not on an evening before that day.
 */
export function remindersOf(
  applications: readonly DueApplication[],
  interviews: readonly Interview[],
  now: number,
  timeZone: string,
): Reminder[] {
  const asking = applications.filter(isAsking);
  const ids = new Set(asking.map(({ id }) => id));
  const ofInterviews = interviews
    .filter(({ applicationId }) => ids.has(applicationId))
    .flatMap((interview) => interviewReminders(interview, timeZone));
  return [...asking.flatMap((application) => ownReminders(application, timeZone)), ...ofInterviews]
    .filter(({ until }) => until === null || until > now)
    .sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
}

function ownReminders(application: DueApplication, timeZone: string): Reminder[] {
  const { id, nextFollowupAt, nextActionDue, closingDate, putOff } = application;
  const reminders: Reminder[] = [];
  const add = (kind: Reminder['kind'], cause: string, day: string, at: number, until: number | null = null) =>
    reminders.push({
      key: `${kind} ${id} ${cause}`,
      kind,
      applicationId: id,
      day,
      at,
      until,
      interview: null,
    });
  if (nextFollowupAt !== null) {
    const at = Date.parse(nextFollowupAt);
    add('follow-up', String(at), dayOf(new Date(at), timeZone), at);
  }
  if (nextActionDue !== null) {
    add('next-action', nextActionDue, nextActionDue, momentAt(nextActionDue, morning, timeZone).getTime());
  }
  if (closingDate !== null && openStatuses.has(application.status)) {
    const later = shownFrom(closingDate, putOff);
    const dayBefore = momentAt(later ?? addDays(closingDate, -1), morning, timeZone).getTime();
    const until = momentAt(addDays(closingDate, 1), 0, timeZone).getTime();
    const cause = later === null ? closingDate : `${closingDate} from ${later}`;
    add('closing', cause, closingDate, Math.max(dayBefore, Date.parse(application.createdAt)), until);
  }
  return reminders;
}

/** The evening's reminder gives way to the later one, and none comes of an interview entered after its moment. */
function interviewReminders(interview: Interview, timeZone: string): Reminder[] {
  const { applicationId } = interview;
  const [begins, enteredAt] = [Date.parse(interview.occurredAt), Date.parse(interview.createdAt)];
  const soon = begins - soonBefore;
  const day = dayOf(new Date(begins), timeZone);
  const dayBefore = addDays(day, -1);
  const eve = momentAt(dayBefore, evening, timeZone).getTime();
  const isEveWanted = (shownFrom(interview.occurredAt, interview.putOff) ?? dayBefore) <= dayBefore;
  const own = { applicationId, day, interview };
  const ofEve: Reminder[] = isEveWanted
    ? [
        {
          ...own,
          key: `interview-eve ${interview.id} ${begins}`,
          kind: 'interview-eve',
          at: eve,
          until: soon,
        },
      ]
    : [];
  const ofSoon: Reminder = {
    ...own,
    key: `interview-soon ${interview.id} ${begins}`,
    kind: 'interview-soon',
    at: soon,
    until: begins,
  };
  return [...ofEve, ofSoon].filter(({ at }) => at > enteredAt);
}
