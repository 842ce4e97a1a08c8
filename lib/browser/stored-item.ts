import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Live } from '../use-cases/live';

/** One value in the extension's own storage, checked when it is read; what does not parse reads as the fallback. */
export interface StoredItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** The value, followed across all contexts of the extension. */
  live: Live<T>;
}

/** `session` is kept in memory until the browser closes; `local` is on disk. */
export function storedItem<T>(
  area: 'local' | 'session',
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
): StoredItem<T> {
  const parse = (value: unknown): T => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  const get = async () => parse((await browser.storage[area].get(key))[key]);
  return {
    get,
    set: (value) => browser.storage[area].set({ [key]: value }),
    live: liveItem(area, key, parse, get),
  };
}

function liveItem<T>(
  area: 'local' | 'session',
  key: string,
  parse: (value: unknown) => T,
  get: () => Promise<T>,
): Live<T> {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  const setTo = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  const follow = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    if (changed === area && changes[key] !== undefined) setTo(parse(changes[key].newValue));
  };
  return {
    get: () => value,
    subscribe(onChange) {
      if (listeners.size === 0) {
        browser.storage.onChanged.addListener(follow);
        // A change that arrives while the first read is under way is newer than the read.
        void get().then((first) => value === undefined && setTo(first));
      }
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        browser.storage.onChanged.removeListener(follow);
        value = undefined;
      };
    },
  };
}
