import type { PageApp } from '@/components/panel/page/page-app';
import { type Shown, shownItem } from '../../browser/items';
import { liveOpenPage } from '../../browser/open-page';
import { liveShortcut, openShortcutSettings } from '../../browser/shortcut';
import { clock } from '../clock';
import { combine } from '../derived-live';
import type { PageWorld } from '../page-world';

/** What the panel knows of the page beside it, and saving it. */
export function makePagePart(world: PageWorld): PageApp {
  return {
    page: liveOpenPage(),
    // Not before it is known whose computer this is: what the one before saved is not shown to the next.
    shown: combine(world.account, shownItem.live, (_account, shown) => (isFresh(shown) ? shown : null)),
    shortcut: liveShortcut(),
    savePage: world.savePage,
    undoSave: world.undoSave,
    openShortcutSettings,
  };
}

/** What was asked for long before this panel opened is no longer what the person wants to see. */
function isFresh(shown: Shown): boolean {
  return shown !== null && clock.now() - shown.at < 15_000;
}
