import { panelListItem } from '../../browser/list-settings';
import { readFirstRows } from '../first-rows';
import { makePageWorld, type PageWorld } from '../page-world';

/**
 * Begins to read what the panel shows first. Apart from all that draws it and small, so that the disk answers while
 * the rest of the page is still being loaded. `isReady` resolves when the first rows can be drawn; where these stand on
 * the screen already (`hasLook`), it takes its time rather than have them go for a moment.
 */
export function beginPanel({ hasLook }: { hasLook: boolean }): { world: PageWorld; isReady: Promise<void> } {
  const world = makePageWorld({ isListFirst: true });
  return { world, isReady: readFirstRows(world, panelListItem, hasLook ? 2000 : undefined) };
}
