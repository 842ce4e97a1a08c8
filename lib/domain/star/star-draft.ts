/** A STAR draft for one requirement. Two devices may each make one; both are kept until the person chooses. */
import * as z from 'zod';
import { gapKeySchema, rowSchema, textUpTo } from '../row';

/** At most 50 ids, and 10,000 bytes of them. */
const evidenceIdsSchema = z
  .array(z.string())
  .max(50)
  .refine((ids) => new TextEncoder().encode(ids.join(',')).length <= 10_000);

export const starDraftSchema = rowSchema.extend({
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
  qualityHint: textUpTo(500).nullable(),
});
export type StarDraft = z.infer<typeof starDraftSchema>;
