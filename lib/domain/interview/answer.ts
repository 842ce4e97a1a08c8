/** An answer made from a STAR draft; one row for each question and length. */
import * as z from 'zod/mini';
import { gapKeySchema, openWordSchema, rowSchema, textUpTo } from '../row';
import { questionKeySchema } from './practice-answer';

/** `short90` is the 90-second version. */
const answerVariants = ['standard', 'short90'] as const;

export const answerSchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  questionKey: questionKeySchema,
  questionType: openWordSchema,
  variant: z.enum(answerVariants),
  /** The requirement whose story the answer tells. */
  starGapKey: z.nullable(gapKeySchema),
  /** The STAR draft it was made from; null once that draft is gone. */
  starLibraryId: z.nullable(z.uuid()),
  answerText: textUpTo(50_000),
});
export type Answer = z.infer<typeof answerSchema>;
