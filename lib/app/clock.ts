import { dayOf } from '../domain/day';
import type { ChosenCalendar } from '../domain/profile/chosen-calendar';

/** This computer's own time, zone and language. Where a person's days are meant, `calendarOf` says whose count. */
export const clock = {
  now: () => Date.now(),
  date: () => new Date(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: () => navigator.language,
  /** `YYYY-MM-DD` of this computer's calendar. */
  today: () => dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone),
};

/** The zone and the locale that count: those that the profile chooses, else this computer's. */
export function calendarOf(chosen: ChosenCalendar | null | undefined): { timeZone: string; locale: string } {
  return { timeZone: chosen?.timeZone ?? clock.timeZone(), locale: chosen?.locale ?? clock.locale() };
}

/** An id for a new row: a random UUID. */
export const newId = (): string => crypto.randomUUID();
