/** Who the person is, as printed on their documents. One row each, made by the server, its id the person's user id. */
import * as z from 'zod/mini';
import { rowSchema, textUpTo, versionedSchema } from '../row';

/** Pages to name on documents, in the order shown. */
const profileLinksSchema = z.extend(versionedSchema, {
  items: z.array(z.looseObject({ label: z.string(), url: z.string() })),
});

/** The facts that a document may name, and the person may keep out of all of them. */
export const documentFacts = [
  'fullName',
  'headline',
  'email',
  'phone',
  'location',
  'summary',
  'links',
] as const;
export type DocumentFact = (typeof documentFacts)[number];

/** Facts that no document may name. A later version may know more of them. */
export const neverInDocumentsSchema = z.extend(versionedSchema, { items: z.array(z.string()) });

export const profileSchema = z.extend(rowSchema, {
  fullName: textUpTo(200),
  headline: textUpTo(300),
  location: textUpTo(200),
  /** A few sentences at the head of a CV. */
  summary: textUpTo(20_000),
  email: z.nullable(textUpTo(320)),
  phone: z.nullable(textUpTo(60)),
  links: profileLinksSchema,
  /** ISO 3166, two capitals: decides paper size and wording. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** IANA name: what a day means to the person. */
  timeZone: z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/)),
  /** BCP 47; null until the person chooses. */
  locale: z.nullable(z.string().check(z.maxLength(35), z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  /** Null where every fact may be named. */
  neverInDocuments: z.nullable(neverInDocumentsSchema),
  /** The person agreed that what adverts ask for may be kept to improve the packs. Asked for, never assumed. */
  telemetryOptIn: z.boolean(),
});
export type Profile = z.infer<typeof profileSchema>;

/** What a profile says before anybody wrote in it. */
export const blankProfile = {
  fullName: '',
  headline: '',
  location: '',
  summary: '',
  email: null,
  phone: null,
  links: { schemaVersion: 1, items: [] },
  country: null,
  timeZone: 'UTC',
  locale: null,
  neverInDocuments: null,
  telemetryOptIn: false,
} satisfies Partial<Profile>;
