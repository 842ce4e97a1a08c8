/** The entries of interviews that are at a moment (milliseconds since 1970) or later. */
export function interviewsFrom(moment: number): IDBKeyRange {
  return IDBKeyRange.bound(interviewLookup(new Date(moment).toISOString()), interviewLookup('~'));
}

/** The entry of an interview at a moment, ISO 8601 in UTC. */
export function interviewLookup(moment: string): string {
  return `interview:${moment}`;
}

/** The entries of applications with a follow-up or next action up to a day, and with a closing date between two days. */
export function dueUpTo(day: string): IDBKeyRange {
  return IDBKeyRange.bound('due:', `due:${day}`);
}
export function closingBetween(day: string, last: string): IDBKeyRange {
  return IDBKeyRange.bound(`closing:${day}`, `closing:${last}`);
}
