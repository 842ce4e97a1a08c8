/** What was settled at the first start, kept on this device. */
import * as z from 'zod/mini';
import { countries, fieldsOfWork } from '../../domain/first-choices';
import { momentSchema } from '../../domain/row';

export const choicesSchema = z.object({
  /** Null until the person chose. */
  country: z.nullable(z.enum(countries)),
  field: z.nullable(z.enum(fieldsOfWork)),
});
export type Choices = z.infer<typeof choicesSchema>;

/** Which wording of the question was agreed to; raised when what is sent, or where to, changes. */
export const consentVersion = 1;

/** The person's yes to sending their jobs to their account. Without it nothing leaves the device. */
export const consentSchema = z.object({
  version: z.int(),
  at: momentSchema,
  /** Whose yes it is, from their sign-in on; null for whoever signs in next. */
  userId: z._default(z.nullable(z.uuid()), null),
});
export type Consent = z.infer<typeof consentSchema>;

/** Whether this is a yes to today's wording: one to another wording is none. */
export function isCurrentConsent(consent: Consent | null): consent is Consent {
  return consent?.version === consentVersion;
}

/** A yes now. */
export function consentAt(now: Date): Consent {
  return { version: consentVersion, at: now.toISOString(), userId: null };
}
