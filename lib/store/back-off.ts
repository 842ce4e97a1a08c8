import * as z from 'zod/mini';

/** How long the server is left alone after it failed. */
export const backOffSchema = z.object({
  /** Failures in a row. */
  failures: z.int().check(z.minimum(0)),
  /** Milliseconds since 1970. */
  nextTryAt: z.number(),
});
export type BackOff = z.infer<typeof backOffSchema>;
