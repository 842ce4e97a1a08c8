/** What changed in a store, told to everybody who shows it: in this context and in every other one. */
import type { Aggregate } from '../domain/synced';

export interface Change {
  /** The ids of the rows that are not what they were. */
  rows?: { readonly [A in Aggregate]?: readonly string[] };
  parts?: readonly ('drafts' | 'conflicts' | 'outbox' | 'report')[];
  /** True where the owner signed out here: nothing is left to show. */
  isRemoved?: true;
}

/** The part of BroadcastChannel that is needed. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

export class Feed {
  readonly #channel: Channel;
  readonly #listeners = new Set<(change: Change) => void>();
  #isClosed = false;

  constructor(channel: Channel) {
    this.#channel = channel;
    channel.onmessage = (event) => this.#tell(event.data as Change);
  }

  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Call it after the transaction is on the disk, so that whoever reads next reads the new value. */
  emit(change: Change): void {
    this.#tell(change);
    // Closed while a transaction was under way: that is kept all the same, and must not be called a failure.
    if (!this.#isClosed) this.#channel.postMessage(change);
  }

  close(): void {
    this.#isClosed = true;
    this.#channel.close();
    this.#listeners.clear();
  }

  #tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
