import type { Aggregate } from '../domain/synced';
import type { Change } from './feed';

/** Gathers the ids of the rows that a transaction changed. */
export class ChangedRows {
  readonly #ids = new Map<Aggregate, Set<string>>();

  add(aggregate: Aggregate, id: string): void {
    const ids = this.#ids.get(aggregate) ?? new Set<string>();
    this.#ids.set(aggregate, ids.add(id));
  }

  get rows(): NonNullable<Change['rows']> {
    return Object.fromEntries([...this.#ids].map(([aggregate, ids]) => [aggregate, [...ids]]));
  }
}
