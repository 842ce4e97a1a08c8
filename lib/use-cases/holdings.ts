import type { Aggregate } from '../domain/synced';

/** What is on this computer, counted. */
export interface Holdings {
  /** Living rows of whoever uses this computer now, by kind. */
  rows: readonly { aggregate: Aggregate; count: number }[];
  /** Doubtful pages that wait for a yes or no; they are never sent. */
  drafts: number;
  /** Jobs, pages, examples and own facts that were saved signed out, while somebody is signed in; 0 where nobody is. */
  savedSignedOut: number;
  /** Other people who signed out here and left changes that were not sent. */
  othersUnsent: number;
  /** Bytes on the disk; null where the browser does not say. */
  bytesUsed: number | null;
}
