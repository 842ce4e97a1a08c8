import * as z from 'zod/mini';

/** How much of a day the person gave; the rest of it is 1. */
export const dayPrecisions = ['year', 'month', 'day'] as const;
export const dayPrecisionSchema = z.enum(dayPrecisions);

/** A day of which only the year or the month may be known; what is not known is 1 in `on`. */
export interface PartialDay {
  /** `YYYY-MM-DD`. */
  on: string;
  precision: (typeof dayPrecisions)[number];
}

/** As JSON Resume and people write it: `2019`, `2019-03` or `2019-03-05`. */
export function partialDayText({ on, precision }: PartialDay): string {
  return on.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** The same back; null for what is no day of these forms. */
export function partialDayOf(text: string): PartialDay | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (found === null) return null;
  const [, year = '', month, day] = found;
  const on = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (new Date(`${on}T00:00:00Z`).toJSON()?.slice(0, 10) !== on) return null;
  return { on, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}
