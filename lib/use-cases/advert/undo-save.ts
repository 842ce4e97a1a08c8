import type { Rows } from '../rows';
import type { UndoShelf } from './undo-shelf';

export type UndoSave = (applicationId: string) => Promise<void>;

/** Takes the last save of a job back: a new one goes to the bin, a refreshed one gets its former reading. */
export function makeUndoSave(needs: { rows: Rows; undo: UndoShelf }): UndoSave {
  return async (applicationId) => {
    const changes = await needs.undo.take(applicationId);
    if (changes !== null) await needs.rows.commit(changes);
  };
}
