import { entryTexts } from '../../domain/apply/next-action';
import { newActivity } from '../advert/new-application';
import type { Rows } from '../rows';
import { commitUndoable, needApplication } from './undoable';

/** The next step was taken: it goes into the history and nothing is due any more. The answer takes it back. */
export function makeFinishNextAction(needs: { rows: Rows; newId(): string; now(): Date }) {
  return async (applicationId: string): Promise<() => Promise<void>> => {
    const application = await needApplication(needs.rows, applicationId);
    const now = needs.now().toISOString();
    const row = newActivity(needs.newId(), applicationId, 'note', now, entryTexts(application.nextAction));
    const columns = { nextAction: null, nextActionDue: null };
    return commitUndoable(needs.rows, application, columns, [row], now);
  };
}
