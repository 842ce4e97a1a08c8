/** The roles the person held. A bullet of a role is a piece of evidence. */
import * as z from 'zod';
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
export const bulletSchema = z.looseObject({ id: z.string(), text: z.string() });
export type Bullet = z.infer<typeof bulletSchema>;

/** The version of the bullets' shape that this code writes; as an array they cannot carry it themselves. */
export const bulletsVersion = 1;

/** A current role has no end, and an end is not before its start: the database refuses such a row. */
export const workHistorySchema = rowSchema.extend({
  jobTitle: textUpTo(300).min(1),
  company: textUpTo(300),
  kind: z.enum(workKinds),
  location: textUpTo(300).nullable(),
  startDate: daySchema.nullable(),
  startPrecision: dayPrecisionSchema,
  endDate: daySchema.nullable(),
  endPrecision: dayPrecisionSchema,
  isCurrent: z.boolean(),
  bullets: z.array(bulletSchema).max(200),
  bulletsSchemaVersion: z.number().int().min(1).max(32_767),
});
export type WorkHistory = z.infer<typeof workHistorySchema>;
