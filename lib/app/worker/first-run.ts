import { choicesItem, isWelcomedItem } from '../../browser/items';
import { openWelcome } from '../../browser/open-tab';
import { bringCountry } from '../../use-cases/first-run/bring-country';
import type { CurrentStore } from '../current-store';
import { rowsOf } from '../rows-of';

/** Opens the first steps, once on a device: an extension that is loaded again is installed again. */
export async function welcomeOnce(): Promise<void> {
  if (await isWelcomedItem.get()) return;
  await isWelcomedItem.set(true);
  await openWelcome();
}

/** Brings what was chosen in the first steps into the profile of whoever is signed in; asked after each sync. */
export function makeBringChoices(current: CurrentStore, onWritten: () => void): () => Promise<void> {
  const rows = rowsOf(current, onWritten);
  let broughtFor: string | null = null;
  return async () => {
    const { owner } = await current.get();
    if (owner.kind !== 'person' || owner.userId === broughtFor) return;
    if (await bringCountry({ rows, choices: choicesItem }, owner.userId)) broughtFor = owner.userId;
  };
}
