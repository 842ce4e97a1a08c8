/**
 * What is on the disk and how it got there. Every aggregate lives in the same stores, so a new aggregate needs
 * no new version; a change of shape is one more step in `layoutSteps`.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { AdvertDraft } from '../domain/advert/advert-draft';
import type { Aggregate } from '../domain/synced';
import type { Columns, Operation } from './operation';

/** A row as the person sees it, without the long texts that lists do without. */
export interface StoredRow {
  aggregate: Aggregate;
  id: string;
  row: Columns;
  revision: number;
  /** The parent's id, where the aggregate has a parent. */
  parentId?: string;
  /** The schema that the row was checked by when it was written (see `markOf`). */
  mark?: string;
  /** What the row can be found by, as `name:value`. */
  lookups: string[];
}

/** The long texts of a row; it is there where any of them is not empty. */
export interface StoredTexts {
  aggregate: Aggregate;
  id: string;
  columns: Columns;
}

/** The server's values under pending changes, and when it made and changed the row. It is there exactly while its row has operations. */
export interface StoredBase {
  aggregate: Aggregate;
  id: string;
  columns: Columns;
  revision: number;
}

/** Two versions of one long text. */
export interface Conflict {
  id: string;
  aggregate: Aggregate;
  rowId: string;
  column: string;
  mine: string;
  theirs: string;
}

/** The key of a row, whatever it is of. */
export type RowKey = [aggregate: string, id: string];

export interface Layout extends DBSchema {
  rows: { key: RowKey; value: StoredRow; indexes: { byParent: [string, string]; byLookup: string } };
  texts: { key: RowKey; value: StoredTexts };
  bases: { key: RowKey; value: StoredBase };
  operations: {
    key: number;
    value: Operation;
    indexes: { byRow: RowKey; byState: string; byId: string };
  };
  drafts: { key: string; value: AdvertDraft };
  conflicts: { key: string; value: Conflict; indexes: { byRow: RowKey } };
  meta: { key: string; value: unknown };
}

export type StoreName = StoreNames<Layout>;
export const everyStore: StoreName[] = [
  'rows',
  'texts',
  'bases',
  'operations',
  'drafts',
  'conflicts',
  'meta',
];
export type Reading = IDBPTransaction<Layout, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<Layout, StoreName[], 'readwrite'>;

/** Everything that is on the disk, while it is brought to another shape. */
type Upgrading = IDBPTransaction<Layout, StoreName[], 'versionchange'>;

/**
 * Brings the disk from one version to the next, inside the upgrade's own transaction: killed anywhere, it did not
 * happen. It awaits nothing but requests of that transaction, and never changes once it was shipped.
 */
export type LayoutStep = (database: IDBPDatabase<Layout>, transaction: Upgrading) => void | Promise<void>;

/** The first step makes version 1, and so on. */
export const layoutSteps: readonly LayoutStep[] = [createLayout, findInterviews, findDue, findNewest];

/** Takes the steps that a database of an earlier version lacks, all or none. */
export async function upgradeLayout(
  steps: readonly LayoutStep[],
  database: IDBPDatabase<Layout>,
  oldVersion: number,
  transaction: Upgrading,
): Promise<void> {
  try {
    for (const step of steps.slice(oldVersion)) await step(database, transaction);
  } catch (error) {
    // A step that fails without this would leave half of itself on the disk, under the new version.
    abortUnlessEnded(transaction);
    throw error;
  }
}

function abortUnlessEnded(transaction: Upgrading): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted already, which is as good.
  }
}

function createLayout(database: IDBPDatabase<Layout>): void {
  const rows = database.createObjectStore('rows', { keyPath: ['aggregate', 'id'] });
  rows.createIndex('byParent', ['aggregate', 'parentId']);
  rows.createIndex('byLookup', 'lookups', { multiEntry: true });

  database.createObjectStore('texts', { keyPath: ['aggregate', 'id'] });
  database.createObjectStore('bases', { keyPath: ['aggregate', 'id'] });

  const operations = database.createObjectStore('operations', { keyPath: 'sequence', autoIncrement: true });
  operations.createIndex('byRow', ['aggregate', 'rowId']);
  operations.createIndex('byState', 'state');
  operations.createIndex('byId', 'id');

  database.createObjectStore('drafts', { keyPath: 'id' });
  const conflicts = database.createObjectStore('conflicts', { keyPath: 'id' });
  conflicts.createIndex('byRow', ['aggregate', 'rowId']);
  database.createObjectStore('meta');
}

/** Version 2: living interviews are found by their moment. */
async function findInterviews(_database: IDBPDatabase<Layout>, transaction: Upgrading): Promise<void> {
  const rows = transaction.objectStore('rows');
  const activities = await rows.getAll(IDBKeyRange.bound(['activities'], ['activities', []]));
  for (const stored of activities) {
    const { type, deletedAt, occurredAt } = stored.row;
    if (type !== 'interview' || deletedAt !== null) continue;
    const lookup = `interview:${new Date(String(occurredAt)).toISOString()}`;
    await rows.put({ ...stored, lookups: [lookup] });
  }
}

/** Version 3: living applications are found by the days on which they ask something. */
async function findDue(_database: IDBPDatabase<Layout>, transaction: Upgrading): Promise<void> {
  const rows = transaction.objectStore('rows');
  const applications = await rows.getAll(IDBKeyRange.bound(['applications'], ['applications', []]));
  for (const stored of applications) {
    const { nextFollowupAt: followUp, nextActionDue, closingDate, deletedAt } = stored.row;
    if (deletedAt !== null) continue;
    const days = [
      typeof followUp === 'string' ? `due:${new Date(followUp).toISOString().slice(0, 10)}` : null,
      typeof nextActionDue === 'string' ? `due:${nextActionDue}` : null,
      typeof closingDate === 'string' ? `closing:${closingDate}` : null,
    ].filter((lookup) => lookup !== null);
    const lookups = [...new Set([...stored.lookups, ...days])];
    if (lookups.length > stored.lookups.length) await rows.put({ ...stored, lookups });
  }
}

/** Version 4: living applications that are not over are found newest first. */
async function findNewest(_database: IDBPDatabase<Layout>, transaction: Upgrading): Promise<void> {
  const closed = new Set<unknown>(['accepted', 'rejected', 'withdrawn', 'not_applying', 'no_reply']);
  const rows = transaction.objectStore('rows');
  const applications = await rows.getAll(IDBKeyRange.bound(['applications'], ['applications', []]));
  for (const stored of applications) {
    const { createdAt, status, deletedAt } = stored.row;
    if (deletedAt !== null || closed.has(status)) continue;
    const untilTheEnd = 8_640_000_000_000_000 - Date.parse(String(createdAt));
    const lookup = `open:${String(untilTheEnd).padStart(16, '0')}`;
    await rows.put({ ...stored, lookups: [...new Set([...stored.lookups, lookup])] });
  }
}
