import type { Page } from '@playwright/test';

/** One database of the extension as it lies on the disk, read past the store. */
interface DiskImage {
  name: string;
  rows: { aggregate: string; id: string; parentId: string | null; revision: number }[];
  /** What waits to be sent or was refused. */
  operations: { aggregate: string; rowId: string; kind: string; state: string }[];
  /** `aggregate/id` of each row that has a base under its operations. */
  bases: string[];
}

/** Every database of the extension, read from one of its own pages. */
export async function readDisk(page: Page): Promise<DiskImage[]> {
  return page.evaluate(async () => {
    const images: DiskImage[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('starboard-')) continue;
      const database = await new Promise<IDBDatabase | null>((resolve) => {
        const opening = indexedDB.open(name);
        // Deleted since it was listed: looking at it must not make it anew.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => resolve(null);
      });
      if (database === null) continue;
      const transaction = database.transaction(['rows', 'operations', 'bases']);
      const [rows, operations, bases] = await Promise.all(
        ['rows', 'operations', 'bases'].map(
          (store) =>
            new Promise<Record<string, string & number>[]>((resolve, reject) => {
              const asked = transaction.objectStore(store).getAll();
              asked.onsuccess = () => resolve(asked.result);
              asked.onerror = () => reject(asked.error);
            }),
        ),
      );
      database.close();
      images.push({
        name,
        rows: (rows ?? []).map((one) => ({
          aggregate: one.aggregate ?? '',
          id: one.id ?? '',
          parentId: one.parentId ?? null,
          revision: one.revision ?? 0,
        })),
        operations: (operations ?? []).map((one) => ({
          aggregate: one.aggregate ?? '',
          rowId: one.rowId ?? '',
          kind: one.kind ?? '',
          state: one.state ?? '',
        })),
        bases: (bases ?? []).map((one) => `${one.aggregate}/${one.id}`),
      });
    }
    return images;
  });
}

/** Ids of the rows of one kind, over all databases. */
export async function idsOnDisk(page: Page, aggregate: string): Promise<string[]> {
  return (await readDisk(page)).flatMap(({ rows }) =>
    rows.filter((row) => row.aggregate === aggregate).map(({ id }) => id),
  );
}

/** What no kill may leave behind, in words; empty where the disk is whole. */
export function tornPlacesIn({ name, rows, operations, bases }: DiskImage): string[] {
  const isSynced = name !== 'starboard-device';
  const waiting = new Set(operations.map(({ aggregate, rowId }) => `${aggregate}/${rowId}`));
  const jobs = new Set(rows.filter(({ aggregate }) => aggregate === 'applications').map(({ id }) => id));
  const entries = rows.filter(({ aggregate }) => aggregate === 'activities');
  const clipped = new Set(entries.map(({ parentId }) => parentId));
  return [
    ...rows
      .filter(
        ({ aggregate, id, revision }) => isSynced && revision === 0 && !waiting.has(`${aggregate}/${id}`),
      )
      .map(({ aggregate, id }) => `${aggregate}/${id} is not on the server, and nothing waits to send it`),
    ...[...waiting].filter((key) => !bases.includes(key)).map((key) => `${key} waits without its base`),
    ...bases.filter((key) => !waiting.has(key)).map((key) => `${key} has a base and nothing that waits`),
    ...[...jobs]
      .filter((id) => !clipped.has(id))
      .map((id) => `the job ${id} is there without its first entry`),
    ...rows
      .filter(({ parentId }) => parentId !== null && !jobs.has(parentId))
      .map(({ id }) => `the entry ${id} is there without its job`),
  ];
}
