import type { KeptValue } from '../store/kept-value';
import { KeptSize } from './kept-size';

/** Rows in a page on the slowest line with the largest rows, and where nothing says otherwise. */
const bounds = { fewest: 10, most: 500 };

/** A page that takes longer is too large to be sure of within a step; one this quick may be larger. Milliseconds. */
const slow = 3000;
const quick = 800;

/** How many rows are asked for at once: half as many after a page that was slow or did not arrive, up again after quick ones. */
export class PageSize {
  readonly #rows: KeptSize;
  readonly #now: () => number;

  private constructor(rows: KeptSize, now: () => number) {
    this.#rows = rows;
    this.#now = now;
  }

  /** `now` in milliseconds. */
  static async of(kept: KeptValue<number>, now: () => number): Promise<PageSize> {
    return new PageSize(await KeptSize.of(kept, bounds), now);
  }

  /** Asks for a page and learns from how long it took. Throws what the request throws. */
  async ask<T>(request: (rows: number) => Promise<T>): Promise<T> {
    const [rows, begunAt] = [this.#rows.size, this.#now()];
    let isHere = false;
    try {
      const page = await request(rows);
      isHere = true;
      return page;
    } finally {
      const took = this.#now() - begunAt;
      if (took > slow) await this.#rows.become(rows / 2);
      else if (isHere && took < quick) await this.#rows.become(rows * 2);
    }
  }
}
