import type { BoardApp } from '@/components/board/board-app';
import { shownItem } from '../browser/items';
import { boardListItem } from '../browser/list-settings';
import { saveFile } from '../browser/save-file';
import { openSidePanelHere } from '../browser/side-panel';
import type { Aggregate, RowOf } from '../domain/synced';
import { type BinItem, makeRestoreFromBin } from '../use-cases/apply/restore-from-bin';
import { clock } from './clock';
import { combine } from './derived-live';
import { makeJobsPart } from './jobs';
import { makePageWorld } from './page-world';

/** Puts the page of all jobs together; called once by its page. */
export function makeBoardApp(): BoardApp {
  const world = makePageWorld();
  return {
    ...makeJobsPart(world, boardListItem),
    account: world.account,
    sync: world.sync,
    farewell: world.farewell,
    endFarewell: world.endFarewell,
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
    bin: combine(
      world.current.live((store) => store.liveBin('applications')),
      world.current.live((store) => store.liveBin('achievements')),
      binItems,
    ),
    restore: makeRestoreFromBin(world.needs),
    purge: (items) => world.needs.rows.purge(items.map(({ aggregate, id }) => ({ aggregate, id }))),
  };
}

type Binned<A extends Aggregate> = Pick<RowOf<A>, 'id' | 'deletedAt' | 'deletionReason'>;

/** Jobs and examples in the bin, the latest first. */
function binItems(
  applications: readonly (Binned<'applications'> & { jobTitle: string; company: string })[],
  achievements: readonly (Binned<'achievements'> & { title: string })[],
): readonly BinItem[] {
  const jobs = applications.map(({ id, jobTitle, company, deletedAt, deletionReason }): BinItem => {
    return {
      aggregate: 'applications',
      id,
      title: jobTitle,
      company,
      deletedAt: deletedAt ?? '',
      deletionReason,
    };
  });
  const examples = achievements.map(({ id, title, deletedAt, deletionReason }): BinItem => {
    return { aggregate: 'achievements', id, title, company: '', deletedAt: deletedAt ?? '', deletionReason };
  });
  return [...jobs, ...examples].sort((one, other) => Date.parse(other.deletedAt) - Date.parse(one.deletedAt));
}
