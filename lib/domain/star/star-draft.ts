/** A STAR draft for one requirement. Two devices may each make one; both are kept until the person chooses. */
import * as z from 'zod/mini';
import { gapKeySchema, rowSchema, textUpTo } from '../row';

/** At most 50 ids, and 10,000 bytes of them. */
const evidenceIdsSchema = z.array(z.string()).check(
  z.maxLength(50),
  z.refine((ids) => new TextEncoder().encode(ids.join(',')).length <= 10_000, { params: { bytes: 10_000 } }),
);

export const starDraftSchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  gapKey: gapKeySchema,
  title: textUpTo(300),
  situation: textUpTo(20_000),
  task: textUpTo(20_000),
  action: textUpTo(20_000),
  result: textUpTo(20_000),
  /** What it stands on. */
  evidenceIds: evidenceIdsSchema,
  /** The code of what would make it stronger; the sentence is made on the device. */
  qualityHint: z.nullable(textUpTo(500)),
});
export type StarDraft = z.infer<typeof starDraftSchema>;
