/** Drafted documents of one application. Versions count from 1; two devices may each draft the same one. */
import * as z from 'zod';
import { rowSchema, textUpTo, versionedSchema } from '../row';

export const autopackSchema = rowSchema.extend({
  applicationId: z.uuid(),
  version: z.number().int().min(1).max(2_147_483_647),
  /** Plain text, as the letter. */
  cvText: textUpTo(200_000),
  coverLetter: textUpTo(200_000),
  /** Answers to the application's questions. */
  answersJson: versionedSchema.nullable(),
  /** For each drafted sentence, what it stands on. */
  evidenceTrace: versionedSchema.nullable(),
});
export type Autopack = z.infer<typeof autopackSchema>;
