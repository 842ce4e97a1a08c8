import { firstAccount } from '../browser/first-account';
import { dueItems, horizonDays } from '../domain/apply/due';
import type { DueApplication } from '../domain/apply/due-application';
import type { DueItem } from '../domain/apply/due-item';
import { withoutPutOff } from '../domain/apply/shown-from';
import { dayOf } from '../domain/day';
import { readFirstDue } from '../store/first-due';
import { calendarOf, clock } from './clock';

/** What the popup shows before the rest of it is loaded. Nothing is due where that could not be told at once. */
interface FirstView {
  items: readonly DueItem[];
  byId: ReadonlyMap<string, DueApplication>;
  /** Milliseconds since 1970. */
  now: number;
  calendar: { locale: string; timeZone: string; today: string };
}

/** So long it may take until the rest of the popup goes first, in milliseconds. */
const patience = 400;

/** Reads it. Never throws: what cannot be read here is read again, and told of, by the rest of the popup. */
export async function readFirstView(): Promise<FirstView> {
  const now = clock.now();
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const account = await Promise.race([firstAccount(), late]).catch(() => null);
  const reading = Promise.race([account && readFirstDue(account, now, horizonDays), late]).catch(() => null);
  // The first question about a zone costs a new process as much as all reading does: it is asked meanwhile.
  clock.today();
  const found = await reading;
  const own = calendarOf(found?.chosen);
  const calendar = { ...own, today: dayOf(new Date(now), own.timeZone) };
  if (found === null) return { items: [], byId: new Map(), now, calendar };
  const { applications, interviews } = found;
  const all = dueItems(applications, interviews, new Date(now), calendar.timeZone, horizonDays);
  const byId = new Map(applications.map((application) => [application.id, application]));
  return { items: withoutPutOff(all, calendar.today), byId, now, calendar };
}
