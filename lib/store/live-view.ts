import type { Live } from '../use-cases/live';
import { StoreClosed } from './connection';
import type { Change, Feed } from './feed';

/**
 * What a view shows and when. `read` is given what changed since the last reading, or null for "everything",
 * and answers the new value: the very same object where nothing changed for this view.
 */
export interface View<T> {
  /** What is shown once the owner signed out. */
  empty: T;
  concerns(change: Change): boolean;
  read(changes: readonly Change[] | null, last: T | undefined): Promise<T>;
}

/**
 * A live value over a store: it reads when somebody looks, and again when the feed says that it changed. While
 * nobody looks it keeps what it showed last.
 */
export class LiveView<T> implements Live<T> {
  readonly #feed: Feed;
  readonly #view: View<T>;
  readonly #onFault: (error: unknown) => void;
  readonly #listeners = new Set<() => void>();
  #value: T | undefined;
  /** Changes not read yet; null means everything. */
  #waiting: Change[] | null = null;
  #isReading = false;
  #isRemoved = false;
  #stopListening: (() => void) | null = null;

  constructor(feed: Feed, view: View<T>, onFault: (error: unknown) => void) {
    this.#feed = feed;
    this.#view = view;
    this.#onFault = onFault;
  }

  /** True while nobody looks. */
  get isIdle(): boolean {
    return this.#listeners.size === 0;
  }

  get(): T | undefined {
    return this.#value;
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    if (this.#stopListening === null) this.#start();
    return () => {
      this.#listeners.delete(onChange);
      if (this.isIdle) this.#stop();
    };
  }

  #start(): void {
    this.#stopListening = this.#feed.listen((change) => this.#note(change));
    this.#waiting = null;
    void this.#readAgain();
  }

  #stop(): void {
    this.#stopListening?.();
    this.#stopListening = null;
  }

  #note(change: Change): void {
    if (change.isRemoved) {
      this.#isRemoved = true;
      this.#show(this.#view.empty);
    }
    if (change.isRemoved || !this.#view.concerns(change)) return;
    this.#waiting?.push(change);
    void this.#readAgain();
  }

  async #readAgain(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#waiting === null || this.#waiting.length > 0) await this.#readOnce();
    } catch (error) {
      this.#waiting = null;
      if (!(error instanceof StoreClosed)) this.#onFault(error);
    } finally {
      this.#isReading = false;
    }
  }

  async #readOnce(): Promise<void> {
    const changes = this.#waiting;
    this.#waiting = [];
    const value = await this.#view.read(changes, this.#value);
    // What was read before the owner signed out is not shown after it.
    if (!this.#isRemoved) this.#show(value);
  }

  #show(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }
}
