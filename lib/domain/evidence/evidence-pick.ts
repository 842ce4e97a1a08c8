/** A pick: this evidence, for this requirement of this application. One row for the three together. */
import * as z from 'zod/mini';
import { gapKeySchema, rowSchema } from '../row';

const evidenceSources = ['achievement', 'work_history'] as const;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** `achievement:<id>`, or `work_history:<id>#<bullet id>`. */
const evidenceIdSchema = z
  .string()
  .check(z.maxLength(200), z.regex(new RegExp(`^(achievement:${uuid}|work_history:${uuid}#[^#\\s]+)$`)));

/** `sourceType` and `sourceId` repeat what `evidenceId` says: the database refuses a row where they differ. */
export const evidencePickSchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  gapKey: gapKeySchema,
  evidenceId: evidenceIdSchema,
  sourceType: z.enum(evidenceSources),
  sourceId: z.uuid(),
  /** 0 to 1: how well it answers the requirement; null while not scored. */
  matchScore: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  /** 0 to 100: how complete the example is in itself; null while not scored. */
  qualityScore: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  useCv: z.boolean(),
  useCover: z.boolean(),
  useStar: z.boolean(),
});
export type EvidencePick = z.infer<typeof evidencePickSchema>;
