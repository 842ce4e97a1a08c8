/** Days in the person's own words: "Tue 24 Nov, in 4 days". A day is `YYYY-MM-DD` and has no time zone. */
import { addDays, dayOf, daysBetween } from '@/lib/domain/day';

export interface Calendar {
  /** BCP 47, as the browser says it. */
  locale: string;
  /** IANA name of the person's zone. */
  timeZone: string;
  /** The day it is for the person. */
  today: string;
}

/** "Tue 24 Nov", with the year where it is not this one. */
export function absoluteDay(day: string, { locale, today }: Calendar): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return formatter(locale, isThisYear).format(new Date(`${day}T00:00:00Z`));
}

/** "today", "tomorrow", "in 4 days", "2 weeks ago": by the largest unit that still says it well. */
export function relativeDay(day: string, { locale, today }: Calendar): string {
  const days = daysBetween(today, day);
  const words = relativeFormatter(locale);
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), 'week');
  return words.format(Math.trunc(days / 30.4), 'month');
}

/** Both: "Tue 24 Nov, in 4 days". */
export function dayText(day: string, calendar: Calendar): string {
  return `${absoluteDay(day, calendar)}, ${relativeDay(day, calendar)}`;
}

/** "Fri" and "24 Nov", for the narrow column of what is due. */
export function dayParts(day: string, { locale }: Calendar): { weekday: string; date: string } {
  const moment = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment);
  return { weekday: part({ weekday: 'short' }), date: part({ day: 'numeric', month: 'short' }) };
}

/** The person's day of a moment (ISO 8601 with offset). */
export function dayOfMoment(moment: string, { timeZone }: Calendar): string {
  return dayOf(new Date(moment), timeZone);
}

/** A moment (ISO 8601 with offset) as day and time of the person's clock: "Fri 20 Nov, 11:59". */
export function momentText(moment: string, calendar: Calendar): string {
  return `${absoluteDay(dayOfMoment(moment, calendar), calendar)}, ${clockText(moment, calendar)}`;
}

/** The time of a moment (ISO 8601 with offset) on the person's clock: "11:59". */
export function clockText(moment: string, { locale, timeZone }: Calendar): string {
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
  return time.format(new Date(moment));
}

/** A time of day, `HH:MM`, as the locale writes it: "23:59", "11:59 PM". */
export function timeText(time: string, { locale }: Calendar): string {
  const words = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return words.format(new Date(`1970-01-01T${time}:00Z`));
}

/** The first Monday after a day: a Monday gives the one of next week. */
export function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7 || 7);
}

// A formatter costs more than the row it is for, and a list has thousands of rows.
const formatters = new Map<string, Intl.DateTimeFormat>();
const relativeFormatters = new Map<string, Intl.RelativeTimeFormat>();

function formatter(locale: string, isThisYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isThisYear}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: isThisYear ? undefined : 'numeric',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

function relativeFormatter(locale: string): Intl.RelativeTimeFormat {
  const known = relativeFormatters.get(locale);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormatters.set(locale, made);
  return made;
}
