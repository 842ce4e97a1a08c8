/** The person's own answer to a question they practised; one row for each question of an application. */
import * as z from 'zod';
import { momentSchema, rowSchema, textUpTo, versionedSchema } from '../row';

export const questionKeySchema = textUpTo(200).min(1);

export const practiceAnswerSchema = rowSchema.extend({
  applicationId: z.uuid(),
  questionKey: questionKeySchema,
  answerText: textUpTo(50_000),
  /** What the score is made of. */
  rubricJson: versionedSchema.nullable(),
  /** 0 to 100, higher is better; null while not scored. */
  score: z.number().min(0).max(100).nullable(),
  /** A suggested rewrite beside the person's own answer, never in its place. */
  improvedText: textUpTo(50_000).nullable(),
  /** When it was made, and what each sentence of it stands on; only with a rewrite. */
  improvedAt: momentSchema.nullable(),
  improvedMeta: versionedSchema.nullable(),
});
export type PracticeAnswer = z.infer<typeof practiceAnswerSchema>;
