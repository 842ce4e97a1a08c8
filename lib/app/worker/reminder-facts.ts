import type { ApplicationSummary } from '../../domain/apply/application';
import type { Reminder } from '../../domain/apply/reminders';
import { dayOf, daysBetween } from '../../domain/day';

/** What a reminder may say, in the person's locale; `job` is null where notifications name no job. */
export interface ReminderFacts {
  kind: Reminder['kind'];
  /** The day it is about, seen from today: "tomorrow". */
  day: string;
  /** The time of an interview ("14:00"), empty for the other kinds. */
  time: string;
  job: Pick<ApplicationSummary, 'jobTitle' | 'company' | 'nextAction'> | null;
}

/**
 * The words that a reminder is made of; `job` is the one it is about, where it may be named. `now` in milliseconds
 * since 1970, the rest as the person's calendar has it.
 */
export function reminderFacts(
  { kind, day, interview }: Reminder,
  job: ReminderFacts['job'],
  { now, timeZone, locale }: { now: number; timeZone: string; locale: string },
): ReminderFacts {
  const days = daysBetween(dayOf(new Date(now), timeZone), day);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
  return {
    kind,
    day: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'),
    time: interview === null ? '' : time.format(new Date(interview.occurredAt)),
    job,
  };
}
