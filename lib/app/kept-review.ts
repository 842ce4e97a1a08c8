/** A CV that is being looked through outlives its page: the whole review stands among what was typed. */
import * as z from 'zod/mini';
import { keepTyped, typedItem } from '../browser/typed';
import type { CvReading } from '../domain/profile/cv/cv-reading';
import type { CvReview } from '../domain/profile/cv/review';
import { mapLive } from './derived-live';

/** Raised when the shape changes: a review of another shape is not taken up again. */
const version = 1;

// Only this file writes it, so of a reading no more is checked than that it is one.
const readingSchema = z.custom<CvReading>(
  (value) => typeof value === 'object' && value !== null && 'roles' in value && 'unsorted' in value,
);
const keptSchema = z.object({
  version: z.literal(version),
  name: z.string(),
  lines: z.array(z.string()),
  found: readingSchema,
  reading: readingSchema,
  roles: z.array(z.enum(['open', 'keep', 'leave'])),
  otherRoles: z._default(z.array(z.number()), []),
  leftBullets: z.array(z.string()),
  leftQualifications: z.array(z.number()),
  leftReferees: z._default(z.array(z.number()), []),
  examples: z.array(z.number()),
  wantedLines: z.array(z.number()),
  overwrite: z.array(z.string()),
});

const name = 'cv';

/** The review that is under way; null where there is none, or none that this version can go on with. */
export const keptReview = mapLive(typedItem(name).live, (typed) => parsed(typed?.review));

export function keepReviewAside(review: CvReview | null): void {
  keepTyped(name, review === null ? null : { review: JSON.stringify({ version, ...review }) });
}

const leftName = 'cv-left';
const leftSchema = z.array(z.string());

/** What the last CV had and was not kept, until another one is begun; null where nothing was left out. */
export const keptLeft = mapLive(typedItem(leftName).live, (typed) => {
  const left = leftSchema.safeParse(jsonOf(typed?.left)).data ?? [];
  return left.length === 0 ? null : left;
});

/** Keeps the list over a reload; null forgets it. */
export function keepLeft(left: readonly string[] | null): void {
  keepTyped(leftName, left === null ? null : { left: JSON.stringify(left) });
}

function parsed(text: string | undefined): CvReview | null {
  const { data } = keptSchema.safeParse(jsonOf(text));
  if (data === undefined) return null;
  const { version: _version, ...review } = data;
  return review;
}

/** Undefined where there is none, or where it is damaged. */
function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
