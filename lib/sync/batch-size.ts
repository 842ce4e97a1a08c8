import type { KeptValue } from '../store/kept-value';
import type { Batch } from '../store/outbox';
import { RemoteFailure } from './remote-failure';

/** Where nothing says otherwise, and where one row goes at a time in bytes (see `TakenOperation`). */
const mostBytes = 1_000_000;
const fewestBytes = 2500;

/** A batch that takes longer is too large to be sure of within a step; after one this quick more may go. Milliseconds. */
const slow = 3000;
const quick = 1000;

/**
 * How much is sent at once: half of a batch that was slow or was not decided, up again after quick ones. A line that
 * carries 20 kB within a step gets everything through; a row that makes a server fail is soon alone in its request.
 * It outlives the worker, or a batch that never arrives in time would be sent for ever.
 */
export class BatchSize {
  readonly #kept: KeptValue<number>;
  readonly #now: () => number;
  #bytes: number;

  private constructor(kept: KeptValue<number>, now: () => number, bytes: number) {
    this.#kept = kept;
    this.#now = now;
    this.#bytes = bytes;
  }

  /** `now` in milliseconds. */
  static async of(kept: KeptValue<number>, now: () => number): Promise<BatchSize> {
    return new BatchSize(kept, now, (await kept.get()) ?? mostBytes);
  }

  /** What may be sent next. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Sends a batch and learns from what comes of it. Throws what `send` throws. */
  async sending(batch: Batch, send: () => Promise<void>): Promise<void> {
    const begunAt = this.#now();
    const weight = batch.reduce((sum, { bytes }) => sum + bytes, 0);
    try {
      await send();
    } catch (error) {
      if (mayBeTooLarge(error, this.#now() - begunAt)) await this.#become(weight / 2);
      throw error;
    }
    const took = this.#now() - begunAt;
    if (took > slow) await this.#become(weight / 2);
    else if (took < quick) await this.#become(Math.max(this.#bytes, weight) * 2);
  }

  async #become(wanted: number): Promise<void> {
    const bytes = Math.floor(Math.min(mostBytes, Math.max(fewestBytes, wanted)));
    if (bytes === this.#bytes) return;
    this.#bytes = bytes;
    await this.#kept.set(bytes);
  }
}

/** A network that is not there says nothing about the batch, nor does a server that asks for a pause or a token. */
function mayBeTooLarge(error: unknown, took: number): boolean {
  if (!(error instanceof RemoteFailure) || error.retryAfter !== null) return false;
  return error.kind === 'server' || (error.kind === 'network' && (took > slow || error.code === 'not-json'));
}
