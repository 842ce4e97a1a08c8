import type { BoardApp } from '@/components/board/board-app';
import { shownItem } from '../browser/items';
import { boardListItem } from '../browser/list-settings';
import { saveFile } from '../browser/save-file';
import { openSidePanelHere } from '../browser/side-panel';
import { makeRestoreFromBin } from '../use-cases/apply/restore-from-bin';
import { liveBinItems } from './bin-items';
import { clock } from './clock';
import { readFirstRows } from './first-rows';
import { makeJobsPart } from './jobs';
import { makePageWorld, type PageWorld } from './page-world';

/**
 * Puts the page of all jobs together; called once by its page, which draws it when `isReady` resolves and then calls
 * `beginAll`.
 */
export function beginBoard(): { app: BoardApp; isReady: Promise<void>; beginAll(): void } {
  const world = makePageWorld({ isListFirst: true });
  const { beginAll } = world;
  return { app: makeBoardApp(world), isReady: readFirstRows(world, boardListItem), beginAll };
}

function makeBoardApp(world: PageWorld): BoardApp {
  return {
    ...makeJobsPart(world, boardListItem),
    account: world.account,
    sync: world.sync,
    farewell: world.farewell,
    endFarewell: world.endFarewell,
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    chosen: world.chosen,
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
    bin: liveBinItems(world.current),
    restore: makeRestoreFromBin(world.needs),
    purge: (items) => world.needs.rows.purge(items.map(({ aggregate, id }) => ({ aggregate, id }))),
  };
}
