/** How far the device is ahead of the server, in words that a screen can show. */
import * as z from 'zod/mini';
import type { Aggregate } from '../domain/synced';

/** Why nothing is being sent just now; null where all is well. */
const syncProblems = ['offline', 'server', 'sign-in', 'disk', 'consent'] as const;

export const syncReportSchema = z.object({
  problem: z.nullable(z.enum(syncProblems)),
  /** When everything was last sent and fetched. */
  lastSyncedAt: z.nullable(z.iso.datetime({ offset: true })),
  /** How many rows a first fetch of the whole account has brought so far; null where none is under way. */
  progress: z._default(z.nullable(z.object({ fetched: z.int().check(z.minimum(0)) })), null),
});
export type SyncReport = z.infer<typeof syncReportSchema>;

/** An operation that the server refused for good; it stays until the person retries or drops it. */
export interface SetAside {
  operationId: string;
  /** What it was about, for the person: the application's id, and the server's code. */
  applicationId: string | null;
  aggregate: Aggregate;
  /** `create`: the server never had the row. */
  kind: 'create' | 'change';
  /** The columns that would have changed; empty for a row that the server never had. */
  columns: readonly string[];
  code: string;
  /** Another device deleted it for good, and it is whole on this one: it can be made anew. */
  canKeepAnew: boolean;
}

export interface SyncState extends SyncReport {
  /** Operations waiting to be sent. */
  waiting: number;
  setAside: readonly SetAside[];
  /** True while the server is asked and has taken long to answer. */
  isAsking?: boolean;
}
