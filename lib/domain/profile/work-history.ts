/** The roles the person held. A bullet of a role is a piece of evidence. */
import * as z from 'zod/mini';
import { daySchema, rowSchema, textUpTo } from '../row';
import { dayPrecisionSchema } from './partial-day';

export const workKinds = [
  'employment',
  'self_employment',
  'apprenticeship',
  'placement',
  'volunteering',
  'career_break',
  'other',
] as const;

/** One thing the person did there. Its id is part of the evidence id, so it holds no space and no `#`. */
const bulletSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  /** The person keeps it for themselves: no document may use it. */
  neverInDocuments: z.optional(z.boolean()),
});
export type Bullet = z.infer<typeof bulletSchema>;

/** The version of the bullets' shape that this code writes; as an array they cannot carry it themselves. */
export const bulletsVersion = 1;

/** A current role has no end, and an end is not before its start: the database refuses such a row. */
export const workHistorySchema = z.extend(rowSchema, {
  jobTitle: textUpTo(300).check(z.minLength(1)),
  company: textUpTo(300),
  kind: z.enum(workKinds),
  location: z.nullable(textUpTo(300)),
  startDate: z.nullable(daySchema),
  startPrecision: dayPrecisionSchema,
  endDate: z.nullable(daySchema),
  endPrecision: dayPrecisionSchema,
  isCurrent: z.boolean(),
  bullets: z.array(bulletSchema).check(z.maxLength(200)),
  /** The person keeps it for themselves: no document may name it. */
  neverInDocuments: z.boolean(),
  bulletsSchemaVersion: z.int().check(z.minimum(1), z.maximum(32_767)),
});
export type WorkHistory = z.infer<typeof workHistorySchema>;
