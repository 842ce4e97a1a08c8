import type { PopupApp } from '@/components/popup/popup-app';
import { farewellItem } from '../browser/presence-items';
import { liveShortcut } from '../browser/shortcut';
import { showSidePanelHere } from '../browser/side-panel';
import { horizonDays } from '../domain/apply/due';
import { type DueStore, openDueStore } from '../store/due-store';
import { clock } from './clock';
import { oncePerId } from './derived-live';
import { firstKnown, liveLater, once, unchanging } from './later';
import { makeOwnersStore, type OwnersStore } from './owners-store';
import { guardedAccount } from './presence';

/** What is not painted first is loaded after so long at the latest, in milliseconds. */
const patience = 500;

/** Puts the popup's world together; called once by its page. What is due comes first, everything else after it. */
export function makePopupApp(): PopupApp {
  const account = guardedAccount(async () => (await import('../messages/send')).send('begin', {}));
  const dueStore = makeOwnersStore(account, async (owner) =>
    openDueStore(owner, { onFault: (error) => console.error('What is due could not be read', error) }),
  );
  const chosen = dueStore.live((store) => store.liveChosenCalendar());
  const due = dueStore.live((store) => store.liveDue(horizonDays));
  const world = once(async () => {
    await firstKnown(due, patience);
    return (await import('./popup-world')).makePopupWorld(chosen);
  });
  const reminders = once(async () => (await import('./reminders')).makeRemindersPart());
  return {
    reminders: liveLater(async () => (await reminders()).reminders),
    mayNotify: liveLater(async () => (await reminders()).mayNotify),
    turnOnReminders: async () => (await reminders()).turnOnReminders(),
    setReminders: async (chosen) => (await reminders()).setReminders(chosen),
    ...makeFirstPaint(account.live, dueStore),
    due,
    chosen,
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
    typed: typedLive,
    keepTyped: (key, typed) => void typing().then(({ keepTyped }) => keepTyped(key, typed)),
    ...ways,
  };
}

function makeFirstPaint(account: PopupApp['account'], dueStore: OwnersStore<DueStore>) {
  return {
    account,
    interviews: dueStore.live((store) => store.liveUpcomingInterviews()),
    farewell: farewellItem.live,
    endFarewell: () => farewellItem.set(null),
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    shortcut: liveShortcut(),
    // A popup does not outlive the page it was opened on.
    page: liveLater(async () => unchanging(await (await import('../browser/read-open-page')).readOpenPage())),
  };
}

const typing = () => import('../browser/typed');
const typedLive = oncePerId((key) => liveLater(async () => (await typing()).typedItem(key).live));

/** What the panel is to show is kept before the popup closes: its file is here by the time anybody can press. */
const items = () => import('../browser/items');
const tabs = () => import('../browser/open-tab');

/** To the larger pages. The panel is opened first, while the browser still takes it for the person's own click. */
const ways = {
  openAccount: () => {
    showSidePanelHere();
    void items().then(({ shownItem }) => shownItem.set({ account: true, at: clock.now() }));
  },
  openPanel: (applicationId: string | null) => {
    showSidePanelHere();
    if (applicationId === null) return;
    void items().then(({ shownItem }) => shownItem.set({ applicationId, at: clock.now() }));
  },
  openBoard: () =>
    void tabs()
      .then(({ openBoard }) => openBoard('jobs'))
      .then(() => window.close()),
  openOptions: () => void tabs().then(({ openOptions }) => openOptions()),
};
