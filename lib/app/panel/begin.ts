import { panelListItem } from '../../browser/list-settings';
import { makePageWorld, type PageWorld } from '../page-world';

/**
 * Begins to read what the panel shows first. Apart from all that draws it and small, so that the disk answers while
 * the rest of the page is still being loaded.
 */
export function beginPanel(): PageWorld {
  const world = makePageWorld({ isListFirst: true });
  const first = [world.account, world.applications, world.interviews, panelListItem.live];
  for (const live of first) live.subscribe(() => {});
  return world;
}
