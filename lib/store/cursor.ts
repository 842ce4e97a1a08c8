import * as z from 'zod/mini';
import type { Aggregate } from '../domain/synced';

/** How far the rows of an aggregate were fetched; kept with the rows of its page in one transaction. */
export const cursorSchema = z.object({
  /** The last row fetched: the server's `updated_at` as it wrote it, and the id. */
  updatedAt: z.string(),
  id: z.string(),
  /** When the present run through the pages began, in milliseconds since 1970 here; null between runs. */
  startedAt: z.nullable(z.number()),
  /** The columns that were fetched. A version that knows others begins anew, or would never see what it missed. */
  columns: z.string(),
  /** When the last row fetched was met for the first time, in milliseconds since 1970 here. */
  reachedAt: z.number(),
  /** How far the next run reaches back before `updatedAt`, in milliseconds. */
  overlap: z.number(),
});
export type Cursor = z.infer<typeof cursorSchema>;

/** Under which name the cursor of an aggregate is kept. */
export function cursorKey(aggregate: Aggregate): string {
  return `cursor:${aggregate}`;
}
