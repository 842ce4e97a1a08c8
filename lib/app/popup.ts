import type { PopupApp } from '@/components/popup/popup-app';
import { showSidePanelHere } from '../browser/invocations';
import { shownItem } from '../browser/items';
import { liveOpenPage } from '../browser/open-page';
import { openBoard, openOptions } from '../browser/open-tab';
import { putOffItem } from '../browser/reminder-items';
import { liveShortcut } from '../browser/shortcut';
import { keepTyped, typedItem } from '../browser/typed';
import { jobKey } from '../domain/advert/job-key';
import { send } from '../messages/send';
import { makeAnswerInterview } from '../use-cases/apply/answer-interview';
import { makeChangeStatus } from '../use-cases/apply/change-status';
import { makeFinishNextAction } from '../use-cases/apply/finish-next-action';
import { makeLogNews } from '../use-cases/apply/log-news';
import { makeSnooze } from '../use-cases/apply/snooze';
import { clock } from './clock';
import { combine } from './derived-live';
import { makePageWorld, type PageWorld } from './page-world';
import { makeRemindersPart } from './reminders';

/** How far the popup looks ahead, in days. */
const horizonDays = 7;

/** Puts the popup's world together; called once by its page. */
export function makePopupApp(): PopupApp {
  const world = makePageWorld();
  return {
    ...makeRemindersPart(),
    ...makeDuePart(world),
    account: world.account,
    applications: world.applications,
    sync: world.sync,
    farewell: world.farewell,
    endFarewell: world.endFarewell,
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    shortcut: liveShortcut(),
    page: liveOpenPage(),
    savedAt: async (url) => (await world.needs.rows.applicationsByJobKey(jobKey(url)))[0] ?? null,
    savePage: world.savePage,
    undoSave: world.undoSave,
    logNews: makeLogNews(world.needs),
    typed: (key) => typedItem(key).live,
    keepTyped,
    openAccount: () => {
      showSidePanelHere();
      void shownItem.set({ account: true, at: clock.now() });
    },
    openPanel: (applicationId) => {
      // First, while the browser still takes it for the person's own click.
      showSidePanelHere();
      if (applicationId !== null) void shownItem.set({ applicationId, at: clock.now() });
    },
    openBoard: () => void openBoard('jobs').then(() => window.close()),
    openOptions,
  };
}

/** What is due and what is done about it. */
function makeDuePart({ account, current, interviews, needs, finishFollowUp }: PageWorld) {
  const putOff = {
    get: putOffItem.get,
    set: async (value: Parameters<typeof putOffItem.set>[0]) => {
      await putOffItem.set(value);
      // Icon and reminders count on it.
      send('sync', { isImpatient: false }).catch(() => undefined);
    },
  };
  return {
    due: current.live((store) => store.liveDue(horizonDays)),
    interviews,
    // Not before it is known whose computer this is.
    putOff: combine(account, putOffItem.live, (_account, value) => value),
    finishFollowUp,
    finishNextAction: makeFinishNextAction(needs),
    changeStatus: makeChangeStatus(needs),
    answerInterview: makeAnswerInterview(needs),
    snooze: makeSnooze({ ...needs, putOff }),
  };
}
