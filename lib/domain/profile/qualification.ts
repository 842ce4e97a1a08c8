/** What the person holds: education, qualifications, registrations, licences, languages, skills. */
import * as z from 'zod/mini';
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

export const qualificationSchema = z.extend(rowSchema, {
  kind: z.enum(qualificationKinds),
  /** As on the certificate. */
  title: textUpTo(300).check(z.minLength(1)),
  /** Who awarded or keeps it: school, body, council. */
  issuer: textUpTo(300),
  /** Grade, class or level, in the person's words. */
  level: z.nullable(textUpTo(200)),
  /** Registration or licence number. */
  reference: z.nullable(textUpTo(200)),
  details: textUpTo(20_000),
  startedOn: z.nullable(daySchema),
  startedPrecision: dayPrecisionSchema,
  achievedOn: z.nullable(daySchema),
  achievedPrecision: dayPrecisionSchema,
  /** The last day it is valid, for what must be renewed. */
  expiresOn: z.nullable(daySchema),
  /** The person keeps it for themselves: no document may name it. */
  neverInDocuments: z.boolean(),
});
export type Qualification = z.infer<typeof qualificationSchema>;
