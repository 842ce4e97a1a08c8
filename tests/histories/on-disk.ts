/** What lies on a device's disk, read past the store. */
import { openDB } from 'idb';
import * as z from 'zod/mini';
import { aggregates } from '@/lib/domain/synced';

const conflictSchema = z.object({
  id: z.string(),
  aggregate: z.enum(aggregates as [(typeof aggregates)[number]]),
  rowId: z.string(),
  column: z.string(),
  mine: z.string(),
  theirs: z.string(),
});

/** The texts about which the person is asked. */
export async function conflictsOn(disk: string): Promise<z.infer<typeof conflictSchema>[]> {
  return z.array(conflictSchema).parse(await everything(disk, 'conflicts'));
}

/** The rows of operations that wait to be sent, or were set aside. */
export async function operationsOn(disk: string, state: 'waiting' | 'aside'): Promise<string[]> {
  const operations = z.array(z.object({ rowId: z.string(), state: z.string() }));
  const all = operations.parse(await everything(disk, 'operations'));
  return all.filter((one) => one.state === state).map(({ rowId }) => rowId);
}

async function everything(disk: string, store: string): Promise<unknown[]> {
  const database = await openDB(disk);
  try {
    return await database.getAll(store);
  } finally {
    database.close();
  }
}
