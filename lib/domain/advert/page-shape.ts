import * as z from 'zod/mini';

/** A page as it is built, without its words: one line for each element, indented by its depth. */
export const pageShapeSchema = z.object({
  lines: z.array(z.string().check(z.maxLength(1500))).check(z.maxLength(5100)),
  /** Whether the page had more than is described. */
  isCut: z.boolean(),
});
export type PageShape = z.infer<typeof pageShapeSchema>;
