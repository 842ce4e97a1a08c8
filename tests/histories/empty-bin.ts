import type { RowName } from '@/lib/use-cases/rows';
import { canonical } from './ending';
import type { SimulatedDevice } from './simulated-device';
import type { Account, SignedIn } from './way';

/** Removes for good what is in the bin of a device now, and notes it. */
export async function emptyBin<A extends Account, S extends SignedIn>(
  device: SimulatedDevice<A, S>,
): Promise<void> {
  const store = await device.page(0);
  const { writes } = device.person;
  const names = new Map<string, RowName>();
  for (const { aggregate, id } of writes.rows) {
    const row = await store.get(aggregate, id);
    if (row === null || row.deletedAt === null) continue;
    writes.end(id, canonical(row.deletedAt));
    names.set(id, { aggregate, id });
  }
  await store.purge([...names.values()]);
}
