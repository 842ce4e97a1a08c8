import { newActivity } from '../advert/new-application';
import type { Rows } from '../rows';
import { commitUndoable, needApplication } from './undoable';

/** How an interview went, in the person's words, as a note. The answer takes it back. */
export function makeAnswerInterview(needs: { rows: Rows; newId(): string; now(): Date }) {
  return async (applicationId: string, words: string): Promise<() => Promise<void>> => {
    const application = await needApplication(needs.rows, applicationId);
    const now = needs.now().toISOString();
    const row = newActivity(needs.newId(), applicationId, 'note', now, { body: words.trim() || null });
    return commitUndoable(needs.rows, application, {}, [row], now);
  };
}
