import type { KeptValue } from '../store/kept-value';

/** Rows in a page where nothing says otherwise, and on the slowest line with the largest rows. */
const mostRows = 500;
const fewestRows = 10;

/** A page that takes longer is too large to be sure of within a step; one this quick may be larger. Milliseconds. */
const slow = 3000;
const quick = 800;

/**
 * How many rows are asked for at once: half as many after a page that was slow or did not arrive at all, up again
 * after quick ones. It outlives the worker, or a page that never arrives in time would be asked for for ever.
 */
export class PageSize {
  readonly #kept: KeptValue<number>;
  readonly #now: () => number;
  #rows: number;

  private constructor(kept: KeptValue<number>, now: () => number, rows: number) {
    this.#kept = kept;
    this.#now = now;
    this.#rows = rows;
  }

  /** `now` in milliseconds. */
  static async of(kept: KeptValue<number>, now: () => number): Promise<PageSize> {
    return new PageSize(kept, now, (await kept.get()) ?? mostRows);
  }

  /** Asks for a page and learns from how long it took. Throws what the request throws. */
  async ask<T>(request: (rows: number) => Promise<T>): Promise<T> {
    const [rows, begunAt] = [this.#rows, this.#now()];
    let isHere = false;
    try {
      const page = await request(rows);
      isHere = true;
      return page;
    } finally {
      const took = this.#now() - begunAt;
      if (took > slow) await this.#become(Math.floor(rows / 2));
      else if (isHere && took < quick) await this.#become(rows * 2);
    }
  }

  async #become(wanted: number): Promise<void> {
    const rows = Math.min(mostRows, Math.max(fewestRows, wanted));
    if (rows === this.#rows) return;
    this.#rows = rows;
    await this.#kept.set(rows);
  }
}
