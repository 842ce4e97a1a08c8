/**
 * A graded reading of one page: an advert with a receipt for every field, or none and why.
 * It is made from a page reading by `gradeReading`, and is what the rest of Starboard sees of a page.
 */
import * as z from 'zod/mini';

/** Where on a page a value was read. */
export const pageSources = [
  'site',
  'json-ld',
  'microdata',
  'page-state',
  'meta',
  'readability',
  'selection',
] as const;
/** `hand` is the person's own correction and beats every reading. */
export const advertSources = [...pageSources, 'hand'] as const;
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

const line = (most: number) => z.string().check(z.trim(), z.maxLength(most));
const optionalLine = (most: number) => z.nullable(line(most).check(z.minLength(1)));
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
  closingOn: z.nullable(isoDate),
  /** The board's own expiry (`validThrough`), which is not a closing date. */
  boardExpiresOn: z.nullable(isoDate),
  /** The advert at the employer's own address, where a board names it. */
  employerUrl: z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(4096))),
  /** The whole advert as plain text, headings and bullets kept as lines; at most 200,000 characters. */
  text: z.string().check(z.maxLength(200_000)),
});
export type AdvertFields = z.infer<typeof advertFieldsSchema>;
export type AdvertField = keyof AdvertFields;

/** What a field stands on: where it was read, the words as they stood there, and how sure the reader is (0 to 1). */
export const receiptSchema = z.object({
  from: z.enum(advertSources),
  quote: z.string().check(z.maxLength(300)),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** True where the person is asked to check the field ("Please check this"). */
  isDoubtful: z.boolean(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const receiptsSchema = z.partialRecord(z.keyof(advertFieldsSchema), receiptSchema);
export type Receipts = z.infer<typeof receiptsSchema>;

/** `site-changed`: the site's own module no longer fits its page, so the general way read it. */
export const readingNotices = ['advert-closed', 'site-changed'] as const;
export type ReadingNotice = (typeof readingNotices)[number];

/** Things that adverts say and that have no column of their own. */
export const advertFactKinds = ['sponsorship', 'contact', 'interview', 'band', 'sift', 'attached'] as const;

/**
 * A sentence of the page with its place: `quote` stands at `offset` of the advert's text; null where it stands
 * beside the text (a row of facts in a side panel), so nothing can be marked.
 */
export const advertFactSchema = z.object({
  kind: z.enum(advertFactKinds),
  quote: z.string().check(z.maxLength(400)),
  offset: z.nullable(z.int().check(z.minimum(0))),
});
export type AdvertFact = z.infer<typeof advertFactSchema>;

export const advertSchema = z.object({
  kind: z.literal('advert'),
  grade: z.enum(advertGrades),
  /** The address the person saw, without its fragment unless that names the job; http or https. */
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(4096)),
  /** The job site or system that the page is of ("greenhouse"), where its address is known. */
  platform: z.nullable(z.string().check(z.maxLength(60))),
  fields: advertFieldsSchema,
  receipts: receiptsSchema,
  /** What else a person should know of the reading; missing where there is nothing. */
  notices: z.optional(z.array(z.enum(readingNotices))),
  /** What the advert says beside its fields; missing in readings made before they were looked for. */
  facts: z.optional(z.array(advertFactSchema).check(z.maxLength(40))),
});
export type Advert = z.infer<typeof advertSchema>;

export const advertReadingSchema = z.discriminatedUnion('kind', [
  advertSchema,
  z.object({
    kind: z.literal('none'),
    why: z.enum(noAdvertReasons),
    /** Where the advert itself stands, of a page that shows it in a frame of another site. */
    address: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))),
  }),
]);
export type AdvertReading = z.infer<typeof advertReadingSchema>;
