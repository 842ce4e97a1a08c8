import type { WelcomeApp } from '@/components/welcome/welcome-app';
import { choicesItem, samplePressedItem, shownItem } from '../browser/items';
import { closeOwnTab } from '../browser/open-tab';
import { liveShortcut, openShortcutSettings } from '../browser/shortcut';
import { openSidePanelHere } from '../browser/side-panel';
import { jobKey } from '../domain/advert/job-key';
import { type Country, guessCountry } from '../domain/first-choices';
import { isSampleUrl, sampleUrl } from '../domain/sample-advert';
import { makeSaveAdvert } from '../use-cases/advert/save-advert';
import { makeRemoveApplication } from '../use-cases/apply/remove-application';
import { makeSaveSample } from '../use-cases/first-run/save-sample';
import { clock, newId } from './clock';
import { makeConsent } from './consent';
import { mapLive } from './derived-live';
import { makePageWorld, type PageWorld } from './page-world';
import { listApplicationsOf } from './rows-of';

/** Puts the first steps' world together; called once by its page. */
export function makeWelcomeApp(): WelcomeApp {
  const world = makePageWorld();
  const remove = makeRemoveApplication(world.needs);
  return {
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    chosen: world.chosen,
    ...makeConsent(),
    choices: choicesItem.live,
    choose: choicesItem.set,
    guessedCountry: guessCountry(clock.locale(), clock.timeZone()),
    shortcut: liveShortcut(),
    openShortcutSettings,
    samplePage: async (country) => (await fetch(`/sample-advert-${country.toLowerCase()}.html`)).text(),
    saveSample: makeReadAndSave(world),
    sample: mapLive(world.applications, (all) => all.find((one) => isSampleUrl(one.jobUrl)) ?? null),
    pressedAt: samplePressedItem.live,
    remove: async (applicationId) => {
      // First, so that a panel that opens meanwhile does not go to a job that is going.
      await shownItem.set(null);
      return remove(applicationId);
    },
    openPanel: (applicationId) => {
      // First, while the browser still takes it for the person's own click.
      openSidePanelHere();
      void shownItem.set({ applicationId, at: clock.now() });
    },
    close: closeOwnTab,
  };
}

/** The reader is fetched only by who tries it. A panel that is open shows what came of it, as after any save. */
function makeReadAndSave({ current, needs }: PageWorld): WelcomeApp['saveSample'] {
  const save = makeSaveSample({
    saveAdvert: makeSaveAdvert({ ...needs, listApplications: listApplicationsOf(current), jobKey }),
    newId,
    today: clock.today,
  });
  return async (page: Document, country: Country) => {
    const { readPage } = await import('../adverts/read-page');
    const outcome = await save(readPage(page, { url: sampleUrl(country), selection: '' }));
    await shownItem.set({ outcome, at: clock.now() });
    return outcome;
  };
}
