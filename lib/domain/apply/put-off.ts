import * as z from 'zod/mini';
import { daySchema, momentSchema, versionedSchema } from '../row';
import type { DueItem } from './due';

/**
 * That the person wants to hear of something later although its own date stands: a closing date, or an interview.
 * It travels with the row, and says nothing once the date is another.
 */
export const putOffSchema = z.extend(versionedSchema, {
  /** The day (`YYYY-MM-DD`) or the moment that it was put off. */
  of: z.union([daySchema, momentSchema]),
  /** The day (`YYYY-MM-DD`) from which it is shown again. */
  until: daySchema,
});
export type PutOff = z.infer<typeof putOffSchema>;

/** The version of `putOffSchema` that this code writes. */
export const putOffVersion = 1;

/** The day from which a date (a day or a moment) is shown; null where it is not put off. */
export function shownFrom(date: string, putOff: PutOff | null): string | null {
  return putOff !== null && Date.parse(putOff.of) === Date.parse(date) ? putOff.until : null;
}

/** Leaves out what is put off beyond `today`. */
export function withoutPutOff(items: readonly DueItem[], today: string): DueItem[] {
  return items.filter(({ shownFrom }) => shownFrom === null || shownFrom <= today);
}
