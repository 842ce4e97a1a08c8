import type { PageApp } from '@/components/panel/page/page-app';
import { freshFor } from '../../browser/first-list-account';
import { declinedSitesItem, pinnedItem, type Shown, shownItem } from '../../browser/items';
import { liveOpenPage } from '../../browser/open-page';
import { sites } from '../../browser/permissions';
import { readPageOf, readShapeOf } from '../../browser/read-tab';
import { saveFile } from '../../browser/save-file';
import { liveShortcut, openShortcutSettings } from '../../browser/shortcut';
import { jobKey } from '../../domain/advert/job-key';
import { clock } from '../clock';
import { combine } from '../derived-live';
import type { PageWorld } from '../page-world';

/** What the panel knows of the page beside it, and saving it. */
export function makePagePart(world: PageWorld): PageApp {
  return {
    applications: world.applications,
    interviews: world.interviews,
    page: liveOpenPage(),
    // Not before it is known whose computer this is: what the one before saved is not shown to the next.
    shown: combine(world.account, shownItem.live, (_account, shown) => (isFresh(shown) ? shown : null)),
    shortcut: liveShortcut(),
    pinned: combine(world.account, pinnedItem.live, (_account, pinned) => pinned),
    declinedSites: declinedSitesItem.live,
    savePage: world.savePage,
    undoSave: world.undoSave,
    // Seldom needed, and each brings rules along that the first paint does without.
    answerSame: async (...answer) => {
      const { makeAnswerSame } = await import('../../use-cases/advert/answer-same');
      return makeAnswerSame({ ...world.needs, jobKey })(...answer);
    },
    pin: pinnedItem.set,
    allowSite: sites.allow,
    disallowSite: sites.disallow,
    declineSite: async (site) => declinedSitesItem.set([...(await declinedSitesItem.get()), site]),
    openShortcutSettings,
    reportPage: async (...page) => {
      const { makeReportPage } = await import('../../use-cases/advert/report-page');
      return makeReportPage({ readPage: readPageOf, readShape: readShapeOf, today: clock.today })(...page);
    },
    saveFile,
  };
}

function isFresh(shown: Shown): boolean {
  return shown !== null && clock.now() - shown.at < freshFor;
}
