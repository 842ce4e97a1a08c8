import type { Page } from '@playwright/test';
import { type Aggregate, synced } from '@/lib/domain/synced';
import { lookupsOf, parentOf } from '@/lib/store/lookups';
import type { Columns } from '@/lib/store/operation';
import { markFor } from '@/lib/store/row-mark';
import { split } from '@/lib/store/row-shapes';
import { anActivity, anApplication } from '../../support/builders';
import { askToSync } from './clip-message';

/**
 * Writes jobs into the rows of whoever is signed out here, as another page of Starboard would, and tells the worker.
 * Answers their ids.
 */
export async function putJobs(
  page: Page,
  jobs: readonly Parameters<typeof anApplication>[0][],
): Promise<string[]> {
  const rows = jobs.map((columns) =>
    anApplication({ id: crypto.randomUUID(), closingDate: null, ...columns }),
  );
  await putRows(page, 'applications', rows);
  return rows.map(({ id }) => id);
}

/** The same for an interview of a job, at a moment (ISO 8601); answers the id of its entry. */
export async function putInterview(
  page: Page,
  applicationId: string,
  occurredAt: string,
  subject: string,
): Promise<string> {
  const id = crypto.randomUUID();
  const row = anActivity({ id, applicationId, type: 'interview', occurredAt, subject });
  await putRows(page, 'activities', [row]);
  return row.id;
}

async function putRows(
  page: Page,
  aggregate: Aggregate,
  rows: readonly ({ id: string } & Columns)[],
): Promise<void> {
  const stored = rows.map((row) => ({
    aggregate,
    id: row.id,
    row: split(aggregate, row).short,
    revision: 0,
    mark: markFor(synced[aggregate].schema, row),
    lookups: lookupsOf(aggregate, row, (url) => url),
    ...(aggregate === 'activities' && { parentId: parentOf(aggregate, row) }),
  }));
  // Opened before Starboard made it, the database would be an empty one.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'starboard-device'),
  );
  await page.evaluate(
    async ([kind, all]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('starboard-device');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction('rows', 'readwrite');
      for (const one of all) transaction.objectStore('rows').put(one);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
      const channel = new BroadcastChannel('starboard-device');
      channel.postMessage({ rows: { [kind]: all.map(({ id }) => id) } });
      channel.close();
    },
    [aggregate, stored] as const,
  );
  await askToSync(page);
}
