/** How far the device is ahead of the server, in words that a screen can show. */
import * as z from 'zod';
import type { Aggregate } from '../domain/synced';

/** Why nothing is being sent just now; null where all is well. */
export const syncProblems = ['offline', 'server', 'sign-in', 'disk'] as const;

export const syncReportSchema = z.object({
  problem: z.enum(syncProblems).nullable(),
  /** When everything was last sent and fetched. */
  lastSyncedAt: z.iso.datetime({ offset: true }).nullable(),
  /** How many rows a first fetch of the whole account has brought so far; null where none is under way. */
  progress: z
    .object({ fetched: z.number().int().min(0) })
    .nullable()
    .default(null),
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
}

export interface SyncState extends SyncReport {
  /** Operations waiting to be sent. */
  waiting: number;
  setAside: readonly SetAside[];
}
