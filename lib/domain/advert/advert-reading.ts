/**
 * A graded reading of one page: an advert with a receipt for every field, or none and why.
 * It is made from a page reading by `gradeReading`, and is what the rest of Starboard sees of a page.
 */
import * as z from 'zod';

/** Where a value was read. `hand` is the person's own correction and beats every reading. */
export const advertSources = [
  'site',
  'json-ld',
  'microdata',
  'page-state',
  'meta',
  'readability',
  'selection',
  'hand',
] as const;
export type AdvertSource = (typeof advertSources)[number];

/** `complete` and `partial` are saved at once; `doubtful` stays a draft until the person confirms it. */
export const advertGrades = ['complete', 'partial', 'doubtful'] as const;
export type AdvertGrade = (typeof advertGrades)[number];

/** Why a page is not read as an advert. */
export const noAdvertReasons = [
  'empty-page',
  'still-loading',
  'sign-in-wall',
  'blocked-page',
  'not-found-page',
  'advert-closed',
  'list-of-adverts',
  'application-form',
  'advert-in-frame',
  'not-an-advert',
] as const;
export type NoAdvertReason = (typeof noAdvertReasons)[number];

const line = (most: number) => z.string().trim().max(most);
const optionalLine = (most: number) => line(most).min(1).nullable();
const isoDate = z.iso.date();

/** The fields of an advert as plain text; dates are `YYYY-MM-DD` without a time. */
export const advertFieldsSchema = z.object({
  title: line(300),
  /** The employer; empty where the page does not say. */
  company: line(300),
  /** The recruiter who advertises for an employer, where the page tells them apart. */
  agency: optionalLine(300),
  location: optionalLine(300),
  /** As stated, never computed. */
  salary: optionalLine(500),
  employmentType: optionalLine(300),
  remotePolicy: optionalLine(300),
  hours: optionalLine(300),
  reference: optionalLine(300),
  /** The closing date that the advert states. */
  closingOn: isoDate.nullable(),
  /** The board's own expiry (`validThrough`), which is not a closing date. */
  boardExpiresOn: isoDate.nullable(),
  /** The advert at the employer's own address, where a board names it. */
  employerUrl: z
    .url({ protocol: /^https?$/ })
    .max(4096)
    .nullable(),
  /** The whole advert as plain text, headings and bullets kept as lines; at most 200,000 characters. */
  text: z.string().max(200_000),
});
export type AdvertFields = z.infer<typeof advertFieldsSchema>;
export type AdvertField = keyof AdvertFields;

/** What a field stands on: where it was read, the words as they stood there, and how sure the reader is (0 to 1). */
export const receiptSchema = z.object({
  from: z.enum(advertSources),
  quote: z.string().max(300),
  confidence: z.number().min(0).max(1),
  /** True where the person is asked to check the field ("Please check this"). */
  isDoubtful: z.boolean(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const receiptsSchema = z.partialRecord(advertFieldsSchema.keyof(), receiptSchema);
export type Receipts = z.infer<typeof receiptsSchema>;

/** `site-changed`: the site's own module no longer fits its page, so the general way read it. */
export const readingNotices = ['advert-closed', 'site-changed'] as const;
export type ReadingNotice = (typeof readingNotices)[number];

/** Things that adverts say and that have no column of their own. */
export const advertFactKinds = ['sponsorship', 'contact', 'interview', 'band', 'sift', 'attached'] as const;

/** A sentence of the advert with its place: `quote` stands at `offset` of the advert's text. */
export const advertFactSchema = z.object({
  kind: z.enum(advertFactKinds),
  quote: z.string().max(400),
  offset: z.number().int().min(0),
});
export type AdvertFact = z.infer<typeof advertFactSchema>;

export const advertReadingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('advert'),
    grade: z.enum(advertGrades),
    /** The address the person saw, without its fragment unless that names the job; http or https. */
    url: z.url({ protocol: /^https?$/ }).max(4096),
    /** The job site or system that the page is of ("greenhouse"), where its address is known. */
    platform: z.string().max(60).nullable(),
    fields: advertFieldsSchema,
    receipts: receiptsSchema,
    /** What else a person should know of the reading; missing where there is nothing. */
    notices: z.array(z.enum(readingNotices)).optional(),
    /** What the advert says beside its fields; missing in readings made before they were looked for. */
    facts: z.array(advertFactSchema).max(40).optional(),
  }),
  z.object({
    kind: z.literal('none'),
    why: z.enum(noAdvertReasons),
    /** Where the advert itself stands, of a page that shows it in a frame of another site. */
    address: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
  }),
]);
export type AdvertReading = z.infer<typeof advertReadingSchema>;
export type Advert = Extract<AdvertReading, { kind: 'advert' }>;
