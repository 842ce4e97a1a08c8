import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type StoredItem, storedItem } from './stored-item';

/** What a person typed and did not save yet, by field. It is on disk, so that an update of the extension keeps it. */
export type Typed = Readonly<Record<string, string>>;

const typedSchema = z.nullable(z.record(z.string(), z.string()));

/** A pause in the typing that is long enough to keep it, and how long it is typed on without one, in milliseconds. */
const pauseMs = 300;
const mostMs = 700;

/** Before the name in the extension's own storage. */
export const typedPrefix = 'typed:';

const items = new Map<string, StoredItem<Typed | null>>();
const waiting = new Map<
  string,
  { typed: Typed | null; since: number; timer: ReturnType<typeof setTimeout> }
>();

/** What is typed under this name, from any page of Starboard; always the same item for a name. */
export function typedItem(name: string): StoredItem<Typed | null> {
  const known = items.get(name);
  if (known !== undefined) return known;
  const made = storedItem<Typed | null>('local', `${typedPrefix}${name}`, typedSchema, null);
  items.set(name, made);
  return made;
}

/** Words that were marked on a page to make an example of, until the questions of a new example take them. */
export const broughtItem = typedItem('brought');

/** Keeps it when the typing pauses, within a second where it does not, and at once where the page closes. */
export function keepTyped(name: string, typed: Typed | null): void {
  const before = waiting.get(name);
  clearTimeout(before?.timer);
  const since = before?.since ?? performance.now();
  const left = Math.max(0, Math.min(pauseMs, since + mostMs - performance.now()));
  waiting.set(name, { typed, since, timer: setTimeout(() => keepNow(name), left) });
}

function keepNow(name: string): void {
  const kept = waiting.get(name);
  if (kept === undefined) return;
  clearTimeout(kept.timer);
  waiting.delete(name);
  const { local } = browser.storage;
  const key = `${typedPrefix}${name}`;
  const written = kept.typed === null ? local.remove(key) : local.set({ [key]: kept.typed });
  // It is still in the page; a disk that is full is told where something is saved.
  written.catch((error: unknown) => console.warn('What was typed could not be kept', error));
}

globalThis.addEventListener?.('pagehide', () => {
  for (const name of [...waiting.keys()]) keepNow(name);
});
