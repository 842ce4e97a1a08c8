import * as z from 'zod/mini';
import { daySchema, momentSchema, versionedSchema } from '../row';

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
