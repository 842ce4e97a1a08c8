/**
 * What the page script hands over: text and candidates, nothing decided. The page script imports the types
 * only; the schema is the door on the extension's side. Everything is capped, so a whole reading is at most
 * one megabyte as UTF-16 JSON.
 */
import * as z from 'zod/mini';
import { advertFieldsSchema, pageSources } from './advert-reading';

/** The most characters of one candidate text, of all lines together, and of the serialised reading. */
export const pageReadingLimits = {
  textCharacters: 100_000,
  lineCharacters: 60_000,
  readingBytes: 1_000_000,
} as const;

// Control characters but tab and newline, NUL, zero-width, bidirectional, variation and tag characters, lone
// surrogates: invisible on screen, refused by jsonb, or orders to a reader that the person cannot see.
const unseen =
  /[\p{Cc}--[\t\n]]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gv;

/** Text without what nobody can see; newlines and tabs stay. */
export function seenText(text: string): string {
  return text.replace(unseen, '');
}

const seen = (most: number) => z.pipe(z.string().check(z.maxLength(most)), z.transform(seenText));
const count = z.int().check(z.minimum(0), z.maximum(10_000_000));

/** One claim about one field: what it says, what it was read from, and the place (a selector, a key, a label). */
const candidateSchema = z.object({
  field: z.keyof(advertFieldsSchema),
  value: seen(pageReadingLimits.textCharacters),
  from: z.enum(pageSources),
  where: seen(200),
  /** 0 to 1, where the place itself is surer or weaker than its kind. */
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type PageCandidate = z.infer<typeof candidateSchema>;

/** A visible line of the page in reading order; the extension finds labels, first lines and dates in them. */
const lineSchema = z.object({
  text: seen(2000),
  kind: z.enum(['heading', 'label', 'bullet', 'text', 'link']),
  /** 1 to 6 for a heading, otherwise 0. */
  level: z.int().check(z.minimum(0), z.maximum(6)),
  /** Part of the advert's body as the page script sees it; the others stand around it. */
  isBody: z.boolean(),
});
export type PageLine = z.infer<typeof lineSchema>;

/** What tells an advert from a list, a form, an article or a wall. Counts are of the visible page. */
const signalsSchema = z.object({
  elements: count,
  /** Visible characters, and those of them inside the advert's body, in prose lines, in links of the body. */
  characters: count,
  bodyCharacters: count,
  proseLines: count,
  /** Headings in the body that adverts have ("Responsibilities", "Person specification"). */
  sectionHeadings: count,
  /** The longest run of alike, linked blocks: a list's cards. */
  cards: count,
  /** Elements named as job titles by their class or id. */
  namedTitles: count,
  /** schema.org JobPosting items, and whether the page calls itself an article or a list. */
  postings: count,
  pageTypes: z.array(seen(60)).check(z.maxLength(20)),
  /** Controls whose words ask to apply; form fields; password fields. */
  applyControls: count,
  fields: count,
  passwords: count,
  /** Addresses of frames of another origin that belong to a known applicant system. */
  advertFrames: z.array(seen(2000)).check(z.maxLength(5)),
  /** Whether the page still says that it loads. */
  isBusy: z.boolean(),
  /** Whether the page loaded or fetched something a moment ago, so that its text may still change. */
  isMoving: z.optional(z.boolean()),
  /** Whether a click in the page gave it another address a moment ago: the text may be the one before. */
  isTurning: z.optional(z.boolean()),
  /** Whether scripts may draw into the page at all. */
  isScripted: z.optional(z.boolean()),
});
export type PageSignals = z.infer<typeof signalsSchema>;

export const pageReadingSchema = z.object({
  version: z.literal(1),
  /** The address when the person asked, http or https. */
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(4096)),
  documentTitle: seen(2000),
  /** BCP 47 tag as the page declares it, or empty. */
  language: seen(35),
  /** The job site whose patterns match the address, and whether its module could read the page. */
  site: z.nullable(z.object({ id: seen(60), isFitting: z.boolean() })),
  candidates: z.array(candidateSchema).check(z.maxLength(300)),
  lines: z.array(lineSchema).check(z.maxLength(3000)),
  signals: signalsSchema,
  /** What the person had selected, or empty. */
  selection: seen(pageReadingLimits.textCharacters),
  /** What was cut or failed on the way ("cut-nodes", "failed-json-ld"), for the receipt and for reports. */
  marks: z.array(seen(80)).check(z.maxLength(40)),
  /** True where the visible text gave no clear body, so that the Readability script is worth its weight. */
  wantsReadability: z.boolean(),
});
export type PageReading = z.infer<typeof pageReadingSchema>;

/** What the second page script hands over: the text Readability finds, or null where it finds none. */
export const readabilityReadingSchema = z.object({
  /** The address when this was read: a page that loads by itself may show another job by then. */
  url: z.string().check(z.maxLength(4096)),
  text: z.nullable(seen(pageReadingLimits.textCharacters)),
  title: z.nullable(seen(2000)),
  mark: z.nullable(seen(80)),
});
export type ReadabilityReading = z.infer<typeof readabilityReadingSchema>;
