import { at } from './at';
import type { Command } from './command';
import { conflictsOn } from './on-disk';
import type { SimulatedDevice } from './simulated-device';
import type { Account, SignedIn } from './way';
import { asking } from './writes';

type Choice = Pick<Command & { kind: 'choose' }, 'conflict' | 'keep'>;

/** The person answers one of the questions about two texts that are open on a device, and that is noted. */
export async function choose<A extends Account, S extends SignedIn>(
  device: SimulatedDevice<A, S>,
  { conflict, keep }: Choice,
  nextTurn: () => number,
): Promise<void> {
  const store = await device.page(0);
  // A store makes its disk when it is first asked for something.
  await store.report.get();
  const all = await conflictsOn(device.disk);
  const isShown = await Promise.all(all.map((one) => store.get(one.aggregate, one.rowId)));
  // Screens ask beside the row: after a sign-in only once that is here again.
  const open = all.filter((_, index) => isShown[index] !== null);
  if (open.length === 0) return;
  const { id, aggregate, rowId, column, mine, theirs } = at(open, conflict);
  const { writes } = device.person;
  for (const text of [mine, theirs]) writes.asked.add(asking(device.name, rowId, column, text));
  const value = { mine, theirs, both: [mine, theirs].filter((text) => text !== '').join('\n\n') }[keep];
  const write = { device: device.name, aggregate, id: rowId, column, value, over: mine, turn: nextTurn() };
  writes.all.push({ ...write, isSaid: true, isAcknowledged: true });
  writes.countCommit([rowId]);
  await store.conflicts.settle(id, keep);
}
