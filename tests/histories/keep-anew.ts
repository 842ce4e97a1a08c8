import { synced } from '@/lib/domain/synced';
import type { SetAside } from '@/lib/use-cases/sync-state';
import { at } from './at';
import type { Making } from './making';
import { conflictsOn } from './on-disk';
import { freeColumns, isBlank, ownersOf, type Values } from './row-values';
import type { SimulatedDevice } from './simulated-device';
import type { Account, SignedIn } from './way';
import { snake } from './witness';
import { asking } from './writes';

/**
 * Keeps as new what another device removed for good while it was changed on this one, and notes it as rows that were
 * made here. Nothing where there is no such question.
 */
export async function keepAnew<A extends Account, S extends SignedIn>(
  device: SimulatedDevice<A, S>,
  which: number,
  turn: number,
  { changeable }: Making,
): Promise<void> {
  const store = await device.page(0);
  const questions: readonly SetAside[] = (await store.outbox.counts()).setAside;
  const gone = questions.filter(({ canKeepAnew }) => canKeepAnew);
  if (gone.length === 0) return;
  const made = await store.outbox.keepAnew(at(gone, which).operationId);
  const { writes } = device.person;
  for (const { aggregate, id } of made) {
    const row = (await store.get(aggregate, id)) as Values | null;
    if (row === null) throw new Error(`${aggregate} ${id} was kept as new and is not there`);
    const one = { device: device.name, aggregate, id, isAcknowledged: true };
    const parents = ownersOf(aggregate).map((column) => String(row[column]));
    writes.rows.push({ ...one, isPoison: false, parents });
    const mayChange = changeable.get(synced[aggregate].table);
    const columns = freeColumns(aggregate).filter((name) => mayChange?.has(snake(name)));
    for (const column of [...columns, 'deletedAt']) {
      const value = row[column];
      const isSaid = synced[aggregate].id === 'random' || !isBlank(aggregate, column, value);
      writes.all.push({ ...one, column, value, over: undefined, turn, isSaid });
    }
  }
  const ids = new Set(made.map(({ id }) => id));
  writes.countCommit(ids);
  // A question that was open goes along: its other text is of the row that is gone.
  for (const { rowId, column, theirs } of await conflictsOn(device.disk)) {
    if (ids.has(rowId)) writes.besides.add(asking(device.name, rowId, column, theirs));
  }
}
