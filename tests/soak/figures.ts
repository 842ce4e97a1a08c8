import { expect, type TestInfo } from '@playwright/test';
import * as z from 'zod/mini';

/** A promise’s figure as it is measured once. */
export const figureSchema = z.object({
  /** `P10`. */
  promise: z.string(),
  what: z.string(),
  measured: z.string(),
  target: z.string(),
  isMet: z.boolean(),
});
export type Figure = z.infer<typeof figureSchema>;

/** The kind of annotation that carries a figure from its test to the table. */
export const annotation = 'figure';

/** Puts a figure into the table at the end of the soak; the test fails where its target is missed, but goes on. */
export function figure(info: TestInfo, one: Figure): void {
  info.annotations.push({ type: annotation, description: JSON.stringify(one) });
  expect.soft(one.isMet, `${one.promise}, ${one.what}: ${one.measured}, wanted ${one.target}`).toBe(true);
}
