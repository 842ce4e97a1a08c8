import { type Aggregate, aggregates, synced } from '@/lib/domain/synced';
import type { RowChange } from '@/lib/use-cases/rows';
import { at } from './at';
import { canonical } from './ending';
import type { Making } from './making';
import { aValue } from './row-values';
import type { SimulatedDevice } from './simulated-device';
import type { Account, SignedIn } from './way';
import { asking } from './writes';

interface OpenText {
  aggregate: Aggregate;
  id: string;
  column: string;
  /** What stood there when the person began. */
  seen: unknown;
}

/** The first is where devices meet most. */
const withLongTexts = aggregates
  .filter((aggregate) => synced[aggregate].longTexts.length > 0)
  .sort((one, other) => Number(other === 'applications') - Number(one === 'applications'));

/** Long texts that somebody began to write on a device and has not saved, one for each device. */
export class OpenTexts<A extends Account, S extends SignedIn> {
  readonly #open = new Map<string, OpenText>();
  readonly #making: Making;

  constructor(making: Making) {
    this.#making = making;
  }

  /** Opens a text of a row that is on the device; nothing where there is none. */
  async begin(device: SimulatedDevice<A, S>, pick: number, row: number): Promise<void> {
    const aggregate = at(withLongTexts, pick);
    const column = at(synced[aggregate].longTexts, 0);
    const made = device.person.writes.made(aggregate);
    if (made.length === 0) return;
    const { id } = at(made, row);
    const there = await (await device.page(0)).get(aggregate, id);
    if (there !== null)
      this.#open.set(device.name, { aggregate, id, column, seen: Reflect.get(there, column) });
  }

  /** Saves what was begun, over what was seen then. */
  async finish(device: SimulatedDevice<A, S>, turn: number): Promise<void> {
    const open = this.#open.get(device.name);
    const store = await device.page(0);
    this.leave(device);
    const there = open === undefined ? null : await store.get(open.aggregate, open.id);
    if (open === undefined || there === null) return;
    const { aggregate, id, column, seen } = open;
    const value = aValue(aggregate, column, this.#making.next());
    const { writes } = device.person;
    const now = Reflect.get(there, column) ?? '';
    // Two windows of one computer are two writers as well.
    if (canonical(now) !== canonical(seen ?? '')) writes.besides.add(asking(device.name, id, column, now));
    const write = { device: device.name, aggregate, id, column, value, over: seen, turn, isSaid: true };
    const noted = { ...write, isAcknowledged: false };
    writes.all.push(noted);
    writes.countCommit([id]);
    const over = { [column]: seen };
    await store.commit([{ kind: 'change', aggregate, id, columns: { [column]: value }, over } as RowChange]);
    noted.isAcknowledged = true;
  }

  /** The page closes; what was not saved is gone. */
  leave(device: SimulatedDevice<A, S>): void {
    this.#open.delete(device.name);
  }
}
