/** The person's own answer to a question they practised; one row for each question of an application. */
import * as z from 'zod/mini';
import { momentSchema, rowSchema, textUpTo, versionedSchema } from '../row';

export const questionKeySchema = textUpTo(200).check(z.minLength(1));

export const practiceAnswerSchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  questionKey: questionKeySchema,
  answerText: textUpTo(50_000),
  /** What the score is made of. */
  rubricJson: z.nullable(versionedSchema),
  /** 0 to 100, higher is better; null while not scored. */
  score: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  /** A suggested rewrite beside the person's own answer, never in its place. */
  improvedText: z.nullable(textUpTo(50_000)),
  /** When it was made, and what each sentence of it stands on; only with a rewrite. */
  improvedAt: z.nullable(momentSchema),
  improvedMeta: z.nullable(versionedSchema),
});
export type PracticeAnswer = z.infer<typeof practiceAnswerSchema>;
