import type { PopupApp } from '@/components/popup/popup-app';
import { showSidePanelHere } from '../browser/invocations';
import { shownItem } from '../browser/items';
import { liveShortcut } from '../browser/shortcut';
import { clock } from './clock';
import { makePageWorld } from './page-world';
import { makeRemindersPart } from './reminders';

/** Puts the popup's world together; called once by its page. */
export function makePopupApp(): PopupApp {
  const world = makePageWorld();
  return {
    account: world.account,
    applications: world.applications,
    ...makeRemindersPart(),
    interviews: world.interviews,
    sync: world.sync,
    farewell: world.farewell,
    endFarewell: world.endFarewell,
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    shortcut: liveShortcut(),
    savePage: world.savePage,
    undoSave: world.undoSave,
    finishFollowUp: world.finishFollowUp,
    planFollowUp: world.planFollowUp,
    openAccount: () => {
      showSidePanelHere();
      void shownItem.set({ account: true, at: clock.now() });
    },
    openPanel: (applicationId) => {
      // First, while the browser still takes it for the person's own click.
      showSidePanelHere();
      if (applicationId !== null) void shownItem.set({ applicationId, at: clock.now() });
    },
  };
}
