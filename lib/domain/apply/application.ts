/**
 * A job application: the advert as it was read, what the person put right, and where it stands.
 * `jobText` is the advert as read and is never edited; `jobDescription` is the person's corrected text.
 */
import * as z from 'zod/mini';
import { advertGrades, receiptsSchema } from '../advert/advert-reading';
import { storedFactsSchema, storedNoticesSchema } from '../advert/stored-facts';
import { daySchema, momentSchema, rowSchema, textUpTo, versionedSchema } from '../row';
import { putOffSchema } from './put-off';
import { applicationStatuses } from './status';

const outreachStages = ['none', 'identified', 'contacted', 'followed_up', 'replied', 'closed'] as const;

/** How the advert's text came here. */
const jobTextSources = ['page', 'selection', 'paste', 'hand', 'file'] as const;

/** How well the advert was read: a grade, or `none` where no page was read. */
const jobFetchStatuses = [...advertGrades, 'none'] as const;

/** The receipts of an application's fields, kept as JSON beside them. A newer version is shown, never rewritten. */
const storedReadingSchema = z.looseObject({
  schemaVersion: z.int().check(z.minimum(1)),
  grade: z.enum(advertGrades),
  receipts: receiptsSchema,
  facts: storedFactsSchema,
  notices: storedNoticesSchema,
});
export type StoredReading = z.infer<typeof storedReadingSchema>;

/** The version of `storedReadingSchema` that this code writes. */
export const storedReadingVersion = 1;

/** Further addresses of the same job, oldest first: an advert stands on a board, an agency's site and the employer's. */
export const otherUrlsSchema = z.extend(versionedSchema, {
  items: z
    .array(z.looseObject({ url: z.string().check(z.maxLength(4096)), addedAt: momentSchema }))
    .check(z.maxLength(20)),
});

/** The version of `otherUrlsSchema` that this code writes. */
export const otherUrlsVersion = 1;

const shortText = z.nullable(textUpTo(300));
const address = z.nullable(textUpTo(4096));

export const applicationSchema = z.extend(rowSchema, {
  jobTitle: textUpTo(300).check(z.minLength(1)),
  company: textUpTo(300),
  agency: shortText,
  location: shortText,
  salary: z.nullable(textUpTo(500)),
  employmentType: shortText,
  remotePolicy: shortText,
  hours: shortText,
  reference: shortText,

  jobUrl: address,
  employerUrl: address,
  otherUrls: z.nullable(otherUrlsSchema),
  sourcePlatform: z.nullable(textUpTo(60)),
  jobText: z.nullable(textUpTo(200_000)),
  jobTextSource: z.nullable(z.enum(jobTextSources)),
  jobDescription: z.nullable(textUpTo(200_000)),
  jobFetchedAt: z.nullable(momentSchema),
  jobFetchStatus: z.nullable(z.enum(jobFetchStatuses)),
  advertReading: z.nullable(storedReadingSchema),

  /** The day the advert says it closes, and the board's own expiry; never the one for the other. */
  closingDate: z.nullable(daySchema),
  boardExpiresOn: z.nullable(daySchema),

  /** The closing date, out of sight for a while. */
  putOff: z.nullable(putOffSchema),

  /** Follows from the activities; no one writes it. */
  status: z.enum(applicationStatuses),
  /** When the person says they applied, and when it was sealed here. */
  appliedAt: z.nullable(momentSchema),
  submittedAt: z.nullable(momentSchema),
  nextFollowupAt: z.nullable(momentSchema),
  nextAction: z.nullable(textUpTo(500)),
  nextActionDue: z.nullable(daySchema),

  outreachStage: z.enum(outreachStages),
  contactName: shortText,
  contactRole: shortText,
  contactEmail: z.nullable(textUpTo(320)),
  contactUrl: address,
  notes: textUpTo(50_000),
});
export type Application = z.infer<typeof applicationSchema>;

/** An application without its long texts, as lists have it: a whole one is one as well. */
export type ApplicationSummary = Omit<Application, 'jobText' | 'jobDescription'>;

/** The text that requirements and receipts point into: the person's corrected text, else the advert as read. */
export function effectiveText(application: Application): string {
  return application.jobDescription ?? application.jobText ?? '';
}

/** Every address the job was read at, the first one first. */
export function addressesOf({ jobUrl, otherUrls }: Pick<Application, 'jobUrl' | 'otherUrls'>): string[] {
  return [...(jobUrl === null ? [] : [jobUrl]), ...(otherUrls?.items ?? []).map((one) => one.url)];
}
