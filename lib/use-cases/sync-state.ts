/** How far the device is ahead of the server, in words that a screen can show. */
import * as z from 'zod';

/** Why nothing is being sent just now; null where all is well. */
export const syncProblems = ['offline', 'server', 'sign-in', 'disk'] as const;

export const syncReportSchema = z.object({
  problem: z.enum(syncProblems).nullable(),
  /** When everything was last sent and fetched. */
  lastSyncedAt: z.iso.datetime({ offset: true }).nullable(),
});
export type SyncReport = z.infer<typeof syncReportSchema>;

/** An operation that the server refused for good; it stays until the person retries or drops it. */
export interface SetAside {
  operationId: string;
  /** What it was about, for the person: the application's id, and the server's code. */
  applicationId: string | null;
  code: string;
}

export interface SyncState extends SyncReport {
  /** Operations waiting to be sent. */
  waiting: number;
  setAside: readonly SetAside[];
}
