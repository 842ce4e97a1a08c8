/**
 * JSON Resume, the open form for CVs as data (jsonresume.org, schema 1.3.1). Everything in it may be missing, and
 * older files call some things otherwise. What it has no place for stands in `starboard`, beside what it belongs to.
 */
import * as z from 'zod/mini';

const text = z.optional(z.nullable(z.pipe(z.union([z.string(), z.number()]), z.transform(String))));
const texts = z.optional(z.nullable(z.array(z.string())));

/** Columns that JSON Resume does not know. Days are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const own = z.optional(
  z.looseObject({
    kind: text,
    level: text,
    reference: text,
    details: text,
    issuer: text,
    startDate: text,
    date: text,
    expiresOn: text,
    isCurrent: z.optional(z.boolean()),
    /** Names the role for the examples of the same file. */
    id: text,
    /** The person keeps it out of all documents. */
    neverInDocuments: z.optional(z.boolean()),
    /** Which of its highlights are kept out, by their places. */
    keptOut: z.catch(z.optional(z.array(z.number())), undefined),
  }),
);

const work = z.looseObject({
  name: text,
  company: text,
  organization: text,
  position: text,
  location: text,
  startDate: text,
  endDate: text,
  summary: text,
  highlights: texts,
  starboard: own,
});
const education = z.looseObject({
  institution: text,
  area: text,
  studyType: text,
  startDate: text,
  endDate: text,
  score: text,
  gpa: text,
  courses: texts,
  starboard: own,
});
const certificate = z.looseObject({ name: text, date: text, issuer: text, starboard: own });
const skill = z.looseObject({ name: text, level: text, keywords: texts, starboard: own });
const language = z.looseObject({ language: text, fluency: text, starboard: own });

/** `reference` is what they say, or how they know the person. */
const reference = z.looseObject({
  name: text,
  reference: text,
  starboard: z.optional(
    z.looseObject({
      jobTitle: text,
      company: text,
      email: text,
      phone: text,
      address: text,
      askFirst: z.optional(z.boolean()),
      neverInDocuments: z.optional(z.boolean()),
    }),
  ),
});

const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.nullable(z.array(item)));

export const jsonResumeSchema = z.looseObject({
  basics: z.optional(
    z.nullable(
      z.looseObject({
        name: text,
        label: text,
        email: text,
        phone: text,
        url: text,
        website: text,
        summary: text,
        location: z.optional(z.nullable(z.union([z.string(), z.record(z.string(), z.unknown())]))),
        profiles: list(z.looseObject({ network: text, username: text, url: text })),
      }),
    ),
  ),
  work: list(work),
  volunteer: list(work),
  education: list(education),
  certificates: list(certificate),
  skills: list(skill),
  languages: list(language),
  references: list(reference),
});
export type JsonResume = z.infer<typeof jsonResumeSchema>;
