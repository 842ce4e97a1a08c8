/** What is done with a big database from one of the extension's own pages; each function is whole in itself. */

export interface Stand {
  version: number;
  rows: number;
  /** Of all rows, texts and drafts, word for word and with what they are found by. */
  digest: string;
}

/** Fills a database up with copies of its first application and its first entry. */
export async function multiplyRows(to: {
  name: string;
  applications: number;
  activities: number;
}): Promise<void> {
  const opening = indexedDB.open(to.name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('rows', 'readwrite');
  const rows = transaction.objectStore('rows');
  const all = rows.getAll();
  all.onsuccess = () => {
    const first = (aggregate: string) => all.result.find((one) => one.aggregate === aggregate);
    const idOf = (kind: string, number: number) =>
      `2f000000-0000-4000-${kind}-${String(number).padStart(12, '0')}`;
    const copies = (aggregate: string, kind: string, count: number, columns: (number: number) => object) => {
      const model = first(aggregate);
      for (let number = 1; number <= count; number += 1) {
        const createdAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
        const row = { ...model.row, id: idOf(kind, number), createdAt, ...columns(number) };
        const parentId = row.applicationId === undefined ? {} : { parentId: row.applicationId };
        rows.put({ ...model, id: row.id, row, ...parentId });
      }
    };
    const have = (aggregate: string) => all.result.filter((one) => one.aggregate === aggregate).length;
    copies('applications', '8000', to.applications - have('applications'), (number) => ({
      jobTitle: `Clerk ${number}`,
    }));
    copies('activities', '9000', to.activities - have('activities'), (number) => ({
      applicationId: idOf('8000', 1 + (number % (to.applications - have('applications')))),
    }));
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** What is on the disk once an upgrade that may be under way has ended. */
export async function standOf(name: string): Promise<Stand> {
  const opening = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    // Nothing there: looking at it must not make it anew.
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
  const { version } = database;
  const transaction = database.transaction(['rows', 'texts', 'drafts']);
  const all = (store: string) =>
    new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const asked = transaction.objectStore(store).getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const [rows = [], texts, drafts] = await Promise.all(['rows', 'texts', 'drafts'].map(all));
  database.close();
  // What the worker makes of the adverts once it has them is no part of the upgrade.
  const known = rows.filter(({ aggregate }) => aggregate === 'applications' || aggregate === 'activities');
  const text = new TextEncoder().encode(JSON.stringify([known, texts, drafts]));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const digest = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { version, rows: known.length, digest };
}

/**
 * Notes in the page when another context begins to upgrade the database, and when it has ended: a connection that is
 * open is told of the beginning, and one that is asked for then waits for the end. False, and nothing is watched, where
 * the database is of another version than this.
 */
export async function beginWatch(of: { name: string; version: number }): Promise<boolean> {
  Object.assign(window, { upgradeBegan: false, upgradeEnded: false });
  const opening = indexedDB.open(of.name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  if (database.version !== of.version) {
    database.close();
    return false;
  }
  database.onversionchange = () => {
    database.close();
    Object.assign(window, { upgradeBegan: true });
    const next = indexedDB.open(of.name);
    next.onsuccess = () => {
      next.result.close();
      Object.assign(window, { upgradeEnded: true });
    };
  };
  return true;
}
