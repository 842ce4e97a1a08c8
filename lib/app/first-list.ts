import { firstListAccount } from '../browser/first-list-account';
import type { ApplicationSummary } from '../domain/apply/application';
import type { DueItem } from '../domain/apply/due-item';
import { momentAt } from '../domain/apply/moment-at';
import { nextSteps } from '../domain/apply/next-steps';
import { dayOf } from '../domain/day';
import { readFirstList } from '../store/first-list';
import { calendarOf, clock } from './clock';

/** What the panel shows before the rest of it is loaded. */
interface FirstListView {
  /** The newest open ones, newest first; at least one. */
  applications: readonly ApplicationSummary[];
  /** The next step of each job, by its id. */
  steps: ReadonlyMap<string, DueItem>;
  calendar: { locale: string; timeZone: string; today: string };
}

/** So long it may take until the rest of the panel goes first, in milliseconds. */
const patience = 400;

/**
 * Reads so many rows of it at most. Null where the panel does not begin with these rows, and where that could not be
 * told at once: what cannot be read here is read again, and told of, by the rest of the panel.
 */
export async function readFirstListView(most: number): Promise<FirstListView | null> {
  const now = clock.now();
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const account = await Promise.race([firstListAccount(now), late]).catch(() => null);
  if (account === null) return null;
  const reading = Promise.race([readFirstList(account, { now, most }), late]).catch(() => null);
  // The first question about a zone costs a new process as much as all reading does: it is asked meanwhile.
  clock.today();
  const found = await reading;
  if (found === null) return null;
  const { applications, interviews, chosen } = found;
  const own = calendarOf(chosen);
  const today = dayOf(new Date(now), own.timeZone);
  const noon = momentAt(today, 12, own.timeZone);
  const steps = nextSteps(applications, interviews, noon, own.timeZone);
  return { applications, steps, calendar: { ...own, today } };
}
