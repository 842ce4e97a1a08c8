/** A pick: this evidence, for this requirement of this application. One row for the three together. */
import * as z from 'zod';
import { gapKeySchema, rowSchema } from '../row';

export const evidenceSources = ['achievement', 'work_history'] as const;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** `achievement:<id>`, or `work_history:<id>#<bullet id>`. */
export const evidenceIdSchema = z
  .string()
  .max(200)
  .regex(new RegExp(`^(achievement:${uuid}|work_history:${uuid}#[^#\\s]+)$`));

/** `sourceType` and `sourceId` repeat what `evidenceId` says: the database refuses a row where they differ. */
export const evidencePickSchema = rowSchema.extend({
  applicationId: z.uuid(),
  gapKey: gapKeySchema,
  evidenceId: evidenceIdSchema,
  sourceType: z.enum(evidenceSources),
  sourceId: z.uuid(),
  /** 0 to 1: how well it answers the requirement; null while not scored. */
  matchScore: z.number().min(0).max(1).nullable(),
  /** 0 to 100: how complete the example is in itself; null while not scored. */
  qualityScore: z.number().min(0).max(100).nullable(),
  useCv: z.boolean(),
  useCover: z.boolean(),
  useStar: z.boolean(),
});
export type EvidencePick = z.infer<typeof evidencePickSchema>;
