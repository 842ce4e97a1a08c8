/** The entries of interviews that are at a moment (milliseconds since 1970) or later. */
export function interviewsFrom(moment: number): IDBKeyRange {
  return IDBKeyRange.bound(interviewLookup(new Date(moment).toISOString()), interviewLookup('~'));
}

/** The entry of an interview at a moment, ISO 8601 in UTC. */
export function interviewLookup(moment: string): string {
  return `interview:${moment}`;
}

/** The entries of all applications that lists show as a rule, in the order of `newestFirst`. */
export function openOnes(): IDBKeyRange {
  return IDBKeyRange.bound('open:', 'open:~');
}

/** The entry of an application that was made at a moment (ISO 8601): the later it was, the earlier it stands. */
export function openLookup(createdAt: string): string {
  const untilTheEnd = lastMoment - Date.parse(createdAt);
  return `open:${String(untilTheEnd).padStart(16, '0')}`;
}

/** The last moment that JavaScript knows, in milliseconds since 1970. */
const lastMoment = 8_640_000_000_000_000;

/** The entries of applications with a follow-up or next action up to a day, and with a closing date between two days. */
export function dueUpTo(day: string): IDBKeyRange {
  return IDBKeyRange.bound('due:', `due:${day}`);
}
export function closingBetween(day: string, last: string): IDBKeyRange {
  return IDBKeyRange.bound(`closing:${day}`, `closing:${last}`);
}
