import type { DueItem } from './due-item';
import type { PutOff } from './put-off';

/** The day from which a date (a day or a moment) is shown; null where it is not put off. */
export function shownFrom(date: string, putOff: PutOff | null): string | null {
  return putOff !== null && Date.parse(putOff.of) === Date.parse(date) ? putOff.until : null;
}

/** Leaves out what is put off beyond `today`. */
export function withoutPutOff(items: readonly DueItem[], today: string): DueItem[] {
  return items.filter(({ shownFrom }) => shownFrom === null || shownFrom <= today);
}
