import type { RowChange } from '../rows';

/** Keeps, for a while, what would take the last save of an application back. */
export interface UndoShelf {
  put(applicationId: string, changes: readonly RowChange[]): Promise<void>;
  take(applicationId: string): Promise<readonly RowChange[] | null>;
}
