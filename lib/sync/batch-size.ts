import type { KeptValue } from '../store/kept-value';
import type { Batch } from '../store/outbox';
import { KeptSize } from './kept-size';
import { RemoteFailure } from './remote-failure';

/** Bytes (see `TakenOperation`) with which one row goes at a time, and where nothing says otherwise. */
const bounds = { fewest: 2500, most: 1_000_000 };

/** A batch that takes longer is too large to be sure of within a step; after one this quick more may go. Milliseconds. */
const slow = 3000;
const quick = 1000;

/**
 * How much is sent at once: half of a batch that was slow or was not decided, up again after quick ones. A line that
 * carries 20 kB within a step gets everything through; a row that makes a server fail is soon alone in its request.
 */
export class BatchSize {
  readonly #bytes: KeptSize;
  readonly #now: () => number;

  private constructor(bytes: KeptSize, now: () => number) {
    this.#bytes = bytes;
    this.#now = now;
  }

  /** `now` in milliseconds. */
  static async of(kept: KeptValue<number>, now: () => number): Promise<BatchSize> {
    return new BatchSize(await KeptSize.of(kept, bounds), now);
  }

  /** What may be sent next. */
  get bytes(): number {
    return this.#bytes.size;
  }

  /** Sends a batch and learns from what comes of it. Throws what `send` throws. */
  async sending(batch: Batch, send: () => Promise<void>): Promise<void> {
    const begunAt = this.#now();
    const weight = batch.reduce((sum, { bytes }) => sum + bytes, 0);
    try {
      await send();
    } catch (error) {
      if (mayBeTooLarge(error, this.#now() - begunAt)) await this.#bytes.become(weight / 2);
      throw error;
    }
    const took = this.#now() - begunAt;
    if (took > slow) await this.#bytes.become(weight / 2);
    else if (took < quick) await this.#bytes.become(Math.max(this.#bytes.size, weight) * 2);
  }
}

/** A network that is not there says nothing about the batch, nor does a server that asks for a pause or a token. */
function mayBeTooLarge(error: unknown, took: number): boolean {
  if (!(error instanceof RemoteFailure) || error.retryAfter !== null) return false;
  return error.kind === 'server' || (error.kind === 'network' && (took > slow || error.code === 'not-json'));
}
