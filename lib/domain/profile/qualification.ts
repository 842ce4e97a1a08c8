/** What the person holds: education, qualifications, registrations, licences, languages, skills. */
import * as z from 'zod';
import { daySchema, rowSchema, textUpTo } from '../row';
import { dayPrecisionSchema } from './partial-day';

export const qualificationKinds = [
  'education',
  'qualification',
  'registration',
  'licence',
  'language',
  'skill',
] as const;

export const qualificationSchema = rowSchema.extend({
  kind: z.enum(qualificationKinds),
  /** As on the certificate. */
  title: textUpTo(300).min(1),
  /** Who awarded or keeps it: school, body, council. */
  issuer: textUpTo(300),
  /** Grade, class or level, in the person's words. */
  level: textUpTo(200).nullable(),
  /** Registration or licence number. */
  reference: textUpTo(200).nullable(),
  details: textUpTo(20_000),
  startedOn: daySchema.nullable(),
  startedPrecision: dayPrecisionSchema,
  achievedOn: daySchema.nullable(),
  achievedPrecision: dayPrecisionSchema,
  /** The last day it is valid, for what must be renewed. */
  expiresOn: daySchema.nullable(),
});
export type Qualification = z.infer<typeof qualificationSchema>;
