import { jobKey } from '../domain/advert/job-key';
import { makeAnswerInterview } from '../use-cases/apply/answer-interview';
import { makeChangeStatus } from '../use-cases/apply/change-status';
import { makeFinishNextAction } from '../use-cases/apply/finish-next-action';
import { makeLogNews } from '../use-cases/apply/log-news';
import { makeSnooze } from '../use-cases/apply/snooze';
import { makePageWorld, type PageWorld } from './page-world';

/** What `makePopupWorld` answers. */
export type PopupWorld = ReturnType<typeof makePopupWorld>;

/** Everything of the popup that is not on its first paint: all rows, and the verbs that change them. */
export function makePopupWorld(chosen: PageWorld['chosen']) {
  const world = makePageWorld({ chosen });
  const { needs } = world;
  return {
    applications: world.applications,
    sync: world.sync,
    savePage: world.savePage,
    undoSave: world.undoSave,
    savedAt: async (url: string) => (await needs.rows.applicationsByJobKey(jobKey(url)))[0] ?? null,
    finishFollowUp: world.finishFollowUp,
    finishNextAction: makeFinishNextAction(needs),
    changeStatus: makeChangeStatus(needs),
    answerInterview: makeAnswerInterview(needs),
    snooze: makeSnooze(needs),
    logNews: makeLogNews(needs),
  };
}
