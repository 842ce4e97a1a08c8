/** The question and the answer of `purge_from_bin`: rows of the bin are deleted for good. */
import * as z from 'zod/mini';
import { type Aggregate, synced } from '../domain/synced';
import { RemoteFailure } from './remote-failure';

/** A row in the bin, and since when: taken out and put back it is another one. */
export interface BinnedRow {
  id: string;
  /** ISO 8601. */
  deletedAt: string;
}

const purgedSchema = z.record(z.uuid(), z.boolean());

export function purgeAsked(aggregate: Aggregate, binned: readonly BinnedRow[]) {
  const p_rows = Object.fromEntries(binned.map(({ id, deletedAt }) => [id, deletedAt]));
  return { p_table: synced[aggregate].table, p_rows };
}

/** Every row that was asked about must be spoken of: what is not said to be gone is there. */
export function purgedOf(data: unknown, asked: readonly BinnedRow[]): ReadonlyMap<string, boolean> {
  const read = purgedSchema.safeParse(data);
  const answers = new Map(Object.entries(read.data ?? {}));
  if (asked.every(({ id }) => answers.has(id))) return answers;
  throw new RemoteFailure('server', 'odd-answer', { cause: read.error });
}
