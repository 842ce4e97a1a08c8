import type { PopupApp } from '@/components/popup/popup-app';
import { showSidePanelHere } from '../browser/invocations';
import { farewellItem, shownItem } from '../browser/items';
import { liveOpenPage } from '../browser/open-page';
import { openBoard, openOptions } from '../browser/open-tab';
import { putOffItem } from '../browser/reminder-items';
import { liveShortcut } from '../browser/shortcut';
import { keepTyped, typedItem } from '../browser/typed';
import { send } from '../messages/send';
import { type DueStore, openDueStore } from '../store/due-store';
import { clock } from './clock';
import { combine } from './derived-live';
import { firstKnown, liveLater, once } from './later';
import { makeOwnersStore, type OwnersStore } from './owners-store';
import { guardedAccount } from './presence';
import { makeRemindersPart } from './reminders';

/** How far the popup looks ahead, in days. */
const horizonDays = 7;

/** What is not painted first is loaded after so long at the latest, in milliseconds. */
const patience = 500;

/** Puts the popup's world together; called once by its page. What is due comes first, everything else after it. */
export function makePopupApp(): PopupApp {
  const account = guardedAccount(() => send('begin', {}));
  const dueStore = makeOwnersStore(account, async (owner) =>
    openDueStore(owner, { onFault: (error) => console.error('What is due could not be read', error) }),
  );
  const due = dueStore.live((store) => store.liveDue(horizonDays));
  const world = once(async () => {
    await firstKnown(due, patience);
    return (await import('./popup-world')).makePopupWorld();
  });
  return {
    ...makeRemindersPart(),
    ...makeFirstPaint(account.live, dueStore),
    due,
    applications: liveLater(async () => (await world()).applications),
    sync: liveLater(async () => (await world()).sync),
    savedAt: async (url) => (await world()).savedAt(url),
    savePage: async () => (await world()).savePage(),
    undoSave: async (applicationId) => (await world()).undoSave(applicationId),
    finishFollowUp: async (applicationId) => (await world()).finishFollowUp(applicationId),
    finishNextAction: async (applicationId) => (await world()).finishNextAction(applicationId),
    changeStatus: async (applicationId, status) => (await world()).changeStatus(applicationId, status),
    answerInterview: async (applicationId, words) => (await world()).answerInterview(applicationId, words),
    snooze: async (item, day) => (await world()).snooze(item, day),
    logNews: async (applicationId, news) => (await world()).logNews(applicationId, news),
    typed: (key) => typedItem(key).live,
    keepTyped,
    ...ways,
  };
}

function makeFirstPaint(account: PopupApp['account'], dueStore: OwnersStore<DueStore>) {
  return {
    account,
    interviews: dueStore.live((store) => store.liveUpcomingInterviews()),
    // Not before it is known whose computer this is.
    putOff: combine(account, putOffItem.live, (_account, value) => value),
    farewell: farewellItem.live,
    endFarewell: () => farewellItem.set(null),
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    shortcut: liveShortcut(),
    page: liveOpenPage(),
  };
}

/** To the larger pages. The panel is opened first, while the browser still takes it for the person's own click. */
const ways = {
  openAccount: () => {
    showSidePanelHere();
    void shownItem.set({ account: true, at: clock.now() });
  },
  openPanel: (applicationId: string | null) => {
    showSidePanelHere();
    if (applicationId !== null) void shownItem.set({ applicationId, at: clock.now() });
  },
  openBoard: () => void openBoard('jobs').then(() => window.close()),
  openOptions,
};
