import type { StoredItem } from '../browser/stored-item';
import { beginsWithNewest, type ListSettings } from '../domain/apply/list-settings';
import { firstKnown } from './later';
import type { PageWorld } from './page-world';

/**
 * Begins to read the rows that a list shows first. Resolves when they are here; a list that begins otherwise than with
 * the newest needs all rows, which are then begun at once. `patience` in milliseconds: so long they are waited for at
 * most before the page is drawn without them.
 */
export async function readFirstRows(
  world: PageWorld,
  settings: StoredItem<ListSettings>,
  patience = 250,
): Promise<void> {
  // Kept until the page shows them: a value that nobody listens to is not known.
  for (const live of [world.account, world.interviews, settings.live]) live.subscribe(() => {});
  void world.whenShown.then(world.newest.subscribe(() => {}));
  const newest = Promise.all(
    [world.newest, world.chosen, world.interviews].map((live) => firstKnown(live, patience)),
  );
  await firstKnown(settings.live, patience);
  const known: ListSettings | undefined = settings.live.get();
  if (known === undefined || !beginsWithNewest(known)) world.beginAll();
  await newest;
}
