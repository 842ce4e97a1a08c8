/** The session as the worker keeps it (lib/sync/session.ts), read and aged from a page of the extension. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

const key = 'starboard-session';

interface SessionAge {
  /** When it arrived by this device's clock, in milliseconds from now; negative is past. */
  receivedIn?: number;
  /** When the server says it ends, in milliseconds from now by this device's clock. */
  expiresIn?: number;
}

/** Whether there is one anywhere: on the disk, or on a shared computer in the browser's memory. */
export async function hasSession(page: Page): Promise<boolean> {
  return page.evaluate(async (name) => {
    const [local, session] = await Promise.all([
      chrome.storage.local.get(null),
      chrome.storage.session.get(null),
    ]);
    return [...Object.keys(local), ...Object.keys(session)].some((one) => one.endsWith(name));
  }, key);
}

/** Writes the kept session with other moments; the worker reads it anew before each step. */
export async function ageSession(page: Page, { receivedIn, expiresIn }: SessionAge): Promise<void> {
  await page.evaluate(
    async ([name, received, expires]) => {
      const kept = (await chrome.storage.local.get(name))[name];
      if (typeof kept !== 'string') throw new Error('Nobody is signed in');
      const session = JSON.parse(kept);
      if (received !== null) session.received_at = Date.now() + received;
      if (expires !== null) session.expires_at = Math.floor((Date.now() + expires) / 1000);
      await chrome.storage.local.set({ [name]: JSON.stringify(session) });
    },
    [key, receivedIn ?? null, expiresIn ?? null] as const,
  );
}

/** A token that ended two hours ago by this device's clock, as after a laptop's sleep. */
export function endToken(page: Page): Promise<void> {
  return ageSession(page, { receivedIn: -2 * 3_600_000, expiresIn: -2 * 3_600_000 });
}
