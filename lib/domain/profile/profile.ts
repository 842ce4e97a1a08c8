/** Who the person is, as printed on their documents. One row each, made by the server, its id the person's user id. */
import * as z from 'zod';
import { rowSchema, textUpTo, versionedSchema } from '../row';

/** Pages to name on documents, in the order shown. */
export const profileLinksSchema = versionedSchema.extend({
  items: z.array(z.looseObject({ label: z.string(), url: z.string() })),
});

export const profileSchema = rowSchema.extend({
  fullName: textUpTo(200),
  headline: textUpTo(300),
  location: textUpTo(200),
  email: textUpTo(320).nullable(),
  phone: textUpTo(60).nullable(),
  links: profileLinksSchema,
  /** ISO 3166, two capitals: decides paper size and wording. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** IANA name: what a day means to the person. */
  timeZone: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/),
  /** BCP 47; null until the person chooses. */
  locale: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .nullable(),
  /** The person agreed that what adverts ask for may be kept to improve the packs. Asked for, never assumed. */
  telemetryOptIn: z.boolean(),
});
export type Profile = z.infer<typeof profileSchema>;

/** What a profile says before anybody wrote in it. */
export const blankProfile = {
  fullName: '',
  headline: '',
  location: '',
  email: null,
  phone: null,
  links: { schemaVersion: 1, items: [] },
  country: null,
  timeZone: 'UTC',
  locale: null,
  telemetryOptIn: false,
} satisfies Partial<Profile>;
