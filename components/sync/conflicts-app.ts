import type { Aggregate } from '@/lib/domain/synced';
import type { Live } from '@/lib/use-cases/live';

/** Two versions of one long text, written on two devices at once. */
export interface TextConflict {
  id: string;
  aggregate: Aggregate;
  rowId: string;
  column: string;
  mine: string;
  theirs: string;
}

/** What showing and settling them needs from outside. */
export interface ConflictsApp {
  conflicts: Live<readonly TextConflict[]>;
  settleConflict(conflictId: string, keep: 'mine' | 'theirs' | 'both'): Promise<void>;
}
