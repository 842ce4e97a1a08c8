import type { KeptValue } from '../store/kept-value';

/**
 * How much goes at once, as it was learned from how requests ended. It outlives the worker, or what never arrives in
 * time would be tried in that size for ever.
 */
export class KeptSize {
  readonly #kept: KeptValue<number>;
  readonly #bounds: { fewest: number; most: number };
  #size: number;

  private constructor(kept: KeptValue<number>, bounds: { fewest: number; most: number }, size: number) {
    this.#kept = kept;
    this.#bounds = bounds;
    this.#size = size;
  }

  /** The most, where nothing was learned yet. */
  static async of(kept: KeptValue<number>, bounds: { fewest: number; most: number }): Promise<KeptSize> {
    return new KeptSize(kept, bounds, (await kept.get()) ?? bounds.most);
  }

  get size(): number {
    return this.#size;
  }

  /** Keeps a whole number within the bounds. */
  async become(wanted: number): Promise<void> {
    const { fewest, most } = this.#bounds;
    const size = Math.floor(Math.min(most, Math.max(fewest, wanted)));
    if (size === this.#size) return;
    this.#size = size;
    await this.#kept.set(size);
  }
}
