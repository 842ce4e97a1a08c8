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

/** How many there are: quicker to ask for, where they are many. */
export async function countRowsOfPeople(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
    const ofPeople = databases.filter((name) => /^starboard-(?!device)/.test(name));
    const counts = ofPeople.map(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open(name);
          // Deleted since it was listed: looking at it must not make it anew.
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onerror = () => resolve(0);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('rows').objectStore('rows').count();
            counting.onsuccess = () => resolve(counting.result);
            counting.onerror = () => reject(counting.error);
            opening.result.close();
          };
        }),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
}
