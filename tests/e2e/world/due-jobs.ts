import type { Page } from '@playwright/test';
import { anApplication } from '../../support/builders';
import { askToSync } from './clip-message';

type Columns = Parameters<typeof anApplication>[0];

/**
 * Writes jobs into the rows of whoever is signed out here, as another page of Starboard would, and tells the worker.
 * Answers their ids.
 */
export async function putJobs(page: Page, jobs: readonly Columns[]): Promise<string[]> {
  const rows = jobs.map((columns) => {
    const {
      jobText: _text,
      jobDescription: _corrected,
      ...row
    } = anApplication({
      id: crypto.randomUUID(),
      closingDate: null,
      ...columns,
    });
    return row;
  });
  await putRows(page, 'applications', rows);
  return rows.map(({ id }) => id);
}

/** Rows of one kind, short as lists have them. */
export async function putRows(
  page: Page,
  aggregate: string,
  rows: readonly { id: string }[],
  lookups: readonly string[] = [],
  parentId?: string,
): Promise<void> {
  // Opened before Starboard made it, the database would be an empty one.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'starboard-device'),
  );
  await page.evaluate(
    async ([kind, all, found, parent]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('starboard-device');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction('rows', 'readwrite');
      const store = transaction.objectStore('rows');
      for (const row of all) {
        const kept = { aggregate: kind, id: row.id, row, revision: 0, lookups: found };
        store.put(parent === undefined ? kept : { ...kept, parentId: parent });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
      const channel = new BroadcastChannel('starboard-device');
      channel.postMessage({ rows: { [kind]: all.map(({ id }) => id) } });
      channel.close();
    },
    [aggregate, rows, lookups, parentId] as const,
  );
  await askToSync(page);
}
