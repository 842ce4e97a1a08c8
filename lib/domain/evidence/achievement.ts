/** The person's examples: what STAR stories stand on. */
import * as z from 'zod/mini';
import { daySchema, momentSchema, rowSchema, textUpTo, versionedSchema } from '../row';

/** The page that an example's words were taken from: its receipt. */
const cameFromSchema = z.extend(versionedSchema, {
  /** The page's address and title as the browser had them. */
  url: z.string(),
  title: z.string(),
  /** The words as they stood there, whatever the person made of them since. */
  quote: z.string(),
  takenAt: momentSchema,
});
export type CameFrom = z.infer<typeof cameFromSchema>;

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
  /** The person keeps it for themselves: no document may use it. */
  neverInDocuments: z.boolean(),
  /** Null where the person wrote it. */
  cameFrom: z.nullable(cameFromSchema),
  /** Where the person put it, in Unix seconds (see `placeOf`); null where its making puts it. */
  position: z.nullable(z.number().check(z.gte(-1e12), z.lte(1e12))),
});
export type Achievement = z.infer<typeof achievementSchema>;
