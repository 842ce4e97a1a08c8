import type { BoardApp } from '@/components/board/board-app';
import { openSidePanelHere } from '../browser/invocations';
import { shownItem } from '../browser/items';
import { boardListItem } from '../browser/list-settings';
import { saveFile } from '../browser/save-file';
import { clock } from './clock';
import { makeJobsPart } from './jobs';
import { makePageWorld } from './page-world';

/** Puts the page of all jobs together; called once by its page. */
export function makeBoardApp(): BoardApp {
  const world = makePageWorld();
  return {
    ...makeJobsPart(world, boardListItem),
    account: world.account,
    sync: world.sync,
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    openJob: (applicationId) => {
      // First, while the browser still takes it for the person's own click.
      openSidePanelHere();
      void shownItem.set({ applicationId, at: clock.now() });
    },
    openAccount: () => {
      openSidePanelHere();
      void shownItem.set({ account: true, at: clock.now() });
    },
    saveFile,
  };
}
