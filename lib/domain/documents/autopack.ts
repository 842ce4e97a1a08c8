/** Drafted documents of one application. Versions count from 1; two devices may each draft the same one. */
import * as z from 'zod/mini';
import { rowSchema, textUpTo, versionedSchema } from '../row';

export const autopackSchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  version: z.int().check(z.minimum(1), z.maximum(2_147_483_647)),
  /** Plain text, as the letter. */
  cvText: textUpTo(200_000),
  coverLetter: textUpTo(200_000),
  /** Answers to the application's questions. */
  answersJson: z.nullable(versionedSchema),
  /** For each drafted sentence, what it stands on. */
  evidenceTrace: z.nullable(versionedSchema),
});
export type Autopack = z.infer<typeof autopackSchema>;
