import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { DiskFull } from '../use-cases/rows';
import {
  type Layout,
  type LayoutStep,
  layoutSteps,
  type Reading,
  type StoreName,
  upgradeLayout,
  type Writing,
} from './layout';

/** The store was signed out of or closed: its owner is not here any more. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
}

/** Every context of ours closes as soon as it is asked to. Milliseconds. */
const longestBlock = 5000;

/** Ways in which a browser says that the connection went away, with nothing of the transaction kept. */
const lostConnection = new Set(['InvalidStateError', 'AbortError', 'UnknownError', 'NotFoundError']);

/**
 * One database, opened when it is needed and opened anew when the browser closed it under us (a deleted or
 * upgraded database, a repaired profile): such a transaction is tried once more on a new connection.
 */
export class Connection {
  readonly #name: string;
  readonly #steps: readonly LayoutStep[];
  #opening: Promise<IDBPDatabase<Layout>> | null = null;
  #isClosed = false;

  constructor(name: string, steps: readonly LayoutStep[] = layoutSteps) {
    this.#name = name;
    this.#steps = steps;
  }

  /** Reads from `stores` in one transaction. */
  read<T>(stores: StoreName[], body: (transaction: Reading) => Promise<T>): Promise<T> {
    return this.#run(stores, 'readonly', body as (transaction: Writing) => Promise<T>);
  }

  /** Writes all that `body` writes, or nothing; resolves when it is on the disk. Throws `DiskFull`. */
  write<T>(stores: StoreName[], body: (transaction: Writing) => Promise<T>): Promise<T> {
    return this.#run(stores, 'readwrite', body);
  }

  close(): void {
    this.#isClosed = true;
    this.#drop();
  }

  /** Closes for good and takes the database off the disk; a context that does not let go of it is not waited for long. */
  async remove(): Promise<void> {
    this.close();
    await new Promise<void>((resolve, reject) => {
      const blocked = () => void setTimeout(resolve, longestBlock);
      deleteDB(this.#name, { blocked }).then(resolve, reject);
    });
  }

  async #run<T>(stores: StoreName[], mode: IDBTransactionMode, body: (transaction: Writing) => Promise<T>) {
    try {
      return await this.#attempt(stores, mode, body);
    } catch (error) {
      if (!lostConnection.has(nameOf(error))) throw error;
      this.#drop();
      return await this.#attempt(stores, mode, body).catch(async (cause: unknown) => {
        throw (await isDiskFull()) ? new DiskFull('The disk is full', { cause }) : cause;
      });
    }
  }

  async #attempt<T>(
    stores: StoreName[],
    mode: IDBTransactionMode,
    body: (transaction: Writing) => Promise<T>,
  ): Promise<T> {
    const database = await this.#open();
    const transaction = database.transaction(stores, mode, { durability: 'strict' }) as Writing;
    // The outcome is awaited below; a failure before that must not count as unhandled.
    transaction.done.catch(() => {});
    try {
      const value = await body(transaction);
      // What was read is here; only what was written has yet to reach the disk.
      if (mode === 'readwrite') await transaction.done;
      return value;
    } catch (error) {
      abort(transaction);
      throw orDiskFull(transaction.error ?? error);
    }
  }

  #open(): Promise<IDBPDatabase<Layout>> {
    if (this.#isClosed) throw new StoreClosed(`${this.#name} is closed`);
    let failure: unknown = null;
    this.#opening ??= openDB<Layout>(this.#name, this.#steps.length, {
      upgrade: (database, oldVersion, _newVersion, transaction) => {
        transaction.done.catch(() => {});
        upgradeLayout(this.#steps, database, oldVersion, transaction).catch((error) => {
          failure = error;
        });
      },
      blocking: () => this.#drop(),
      terminated: () => this.#drop(),
    }).catch((error) => {
      this.#opening = null;
      // The opening itself only knows that its transaction was aborted.
      throw orDiskFull(failure ?? error);
    });
    return this.#opening;
  }

  #drop(): void {
    const opening = this.#opening;
    this.#opening = null;
    opening?.then((database) => database.close()).catch(() => {});
  }
}

function orDiskFull(cause: unknown): unknown {
  return nameOf(cause) === 'QuotaExceededError' ? new DiskFull('The disk is full', { cause }) : cause;
}

/** What a browser leaves free of a disk for itself; a write that fails with less than this failed for room. */
const leastRoom = 5_000_000;

/** Where the disk itself has no room, Chromium closes the database with an "UnknownError" and opens it no more. */
async function isDiskFull(): Promise<boolean> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return quota !== undefined && quota - (usage ?? 0) < leastRoom;
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already, which is as good.
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
