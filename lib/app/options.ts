import type { OptionsApp } from '@/components/options/options-app';
import { shownItem } from '../browser/items';
import { openWelcome } from '../browser/open-tab';
import { liveAllowedSites, sites } from '../browser/permissions';
import { liveShortcut, openShortcutSettings } from '../browser/shortcut';
import { openSidePanelHere } from '../browser/side-panel';
import { clock } from './clock';
import { liveHoldings } from './holdings';
import { makeLearningPart } from './learning';
import { makePageWorld } from './page-world';
import { makeProfilePart } from './profile';
import { projectAddress } from './project-address';
import { makeRemindersPart } from './reminders';

/** Puts the options page's world together; called once by its page. */
export function makeOptionsApp(): OptionsApp {
  const world = makePageWorld();
  return {
    account: world.account,
    sync: world.sync,
    holdings: liveHoldings(world.current),
    shared: world.shared,
    farewell: world.farewell,
    ...makeRemindersPart(),
    ...makeProfilePart(world),
    ...makeLearningPart(world),
    shortcut: liveShortcut(),
    projectUrl: projectAddress().url,
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    chosen: world.chosen,
    endFarewell: world.endFarewell,
    setShared: world.setShared,
    signOut: world.signOut,
    openAccount: () => {
      // First, while the browser still takes it for the person's own click.
      openSidePanelHere();
      void shownItem.set({ account: true, at: clock.now() });
    },
    openShortcutSettings,
    allowedSites: liveAllowedSites(),
    allowSite: sites.allow,
    disallowSite: sites.disallow,
    openWelcome,
  };
}
