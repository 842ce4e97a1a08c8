/** One line of the advert that asks for something. One row for each key of an application. */
import * as z from 'zod/mini';
import { gapKeySchema, openWordSchema, rowSchema, textUpTo } from '../row';

export const necessities = ['essential', 'desirable', 'unstated'] as const;

/** What the person says they can show: yes counts 1, partly 0.5. */
const confirmations = ['yes', 'partly', 'no'] as const;

export const requirementSchema = z.extend(rowSchema, {
  applicationId: z.uuid(),
  gapKey: gapKeySchema,
  /** The exact words of the advert, or of the person where `edited`. */
  quote: textUpTo(5000).check(z.minLength(1)),
  /** Where `quote` begins in the effective text, in UTF-16 code units; null, as its hash, where added by hand. */
  offset: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  textHash: z.nullable(textUpTo(128).check(z.minLength(1))),
  kind: openWordSchema,
  necessity: z.enum(necessities),
  /** Where it is assessed, if the advert says. */
  stage: z.nullable(openWordSchema),
  /** 0 to 100: how much it counts among the requirements of this advert; 1 is usual. */
  weight: z.number().check(z.minimum(0), z.maximum(100)),
  /** The person changed or added this line. */
  edited: z.boolean(),
  confirmed: z.nullable(z.enum(confirmations)),
});
export type Requirement = z.infer<typeof requirementSchema>;
