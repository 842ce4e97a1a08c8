/** The person's examples: what STAR stories stand on. */
import * as z from 'zod/mini';
import { daySchema, rowSchema, textUpTo } from '../row';

export const achievementSchema = z.extend(rowSchema, {
  title: textUpTo(300).check(z.minLength(1)),
  situation: textUpTo(20_000),
  task: textUpTo(20_000),
  action: textUpTo(20_000),
  result: textUpTo(20_000),
  /** The numbers the person stands by; no other number may appear in a draft. */
  metrics: textUpTo(2000),
  /** The role it happened in, if the person says. */
  workHistoryId: z.nullable(z.uuid()),
  happenedOn: z.nullable(daySchema),
});
export type Achievement = z.infer<typeof achievementSchema>;
