import type { ListApp } from '@/components/panel/list/list-app';
import { panelListItem } from '../../browser/list-settings';
import { openBoard } from '../../browser/open-tab';
import { makeRemoveApplication } from '../../use-cases/apply/remove-application';
import { makeJobsPart } from '../jobs';
import type { PageWorld } from '../page-world';

/** The list's part of the panel. */
export function makeListPart(world: PageWorld): ListApp {
  return {
    ...makeJobsPart(world, panelListItem),
    drafts: world.current.live((store) => store.drafts.live),
    remove: makeRemoveApplication(world.needs),
    openBoard,
  };
}
