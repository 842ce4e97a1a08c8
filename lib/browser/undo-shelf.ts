import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { aggregates } from '../domain/synced';
import type { UndoShelf } from '../use-cases/advert/undo-shelf';
import type { RowChange } from '../use-cases/rows';

// Only what this file wrote is read back, so the columns are checked by the store when they are committed.
const changesSchema = z.array(
  z.object({
    kind: z.literal('change'),
    aggregate: z.enum(aggregates as [string, ...string[]]),
    id: z.uuid(),
    columns: z.record(z.string(), z.unknown()),
  }),
);

/** Undo for the last save of each job, shared by all pages, until the browser closes. */
export const undoShelf: UndoShelf = {
  put: (applicationId, changes) => browser.storage.session.set({ [keyOf(applicationId)]: changes }),
  async take(applicationId) {
    const key = keyOf(applicationId);
    const kept = changesSchema.safeParse((await browser.storage.session.get(key))[key]);
    await browser.storage.session.remove(key);
    return kept.success ? (kept.data as RowChange[]) : null;
  },
};

function keyOf(applicationId: string): string {
  return `undo:${applicationId}`;
}
