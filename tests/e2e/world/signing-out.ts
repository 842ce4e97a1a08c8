import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { readDisk } from './disk';

declare const chrome: typeof browser;

/** Asks as the panel does: once more where the worker died under the first. */
export async function askToSignOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ask = () => chrome.runtime.sendMessage({ type: 'sign-out', request: {} });
    await ask().catch(ask);
  });
}

/** The rows on the disk that belong to an account, of whoever. */
export async function rowsOfPeople(page: Page): Promise<unknown[]> {
  const databases = await readDisk(page);
  return databases.filter(({ name }) => name !== 'starboard-device').flatMap(({ rows }) => rows);
}
