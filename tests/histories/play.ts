/** Plays a history on simulated devices, until everybody reconnected and has synced to rest. */
import { RowGone } from '@/lib/use-cases/rows';
import { at } from './at';
import { choose } from './choose';
import type { Command, Edit, History, SyncPlan } from './command';
import { emptyBin } from './empty-bin';
import { keepAnew } from './keep-anew';
import { type LateRequest, orRefused } from './line';
import { type Planned, planEdits } from './make-edits';
import { type Making, makingIn } from './making';
import { lostWith } from './nothing-lost';
import { OpenTexts } from './open-texts';
import { settleAll } from './settle-all';
import { type Person, SimulatedDevice } from './simulated-device';
import type { Account, SignedIn, Way } from './way';
import { passTime, versionsOf, whatIsThere } from './witness';
import { Writes } from './writes';

const aMinute = 60_000;

export class Play<A extends Account = Account, S extends SignedIn = SignedIn> {
  readonly way: Way<A, S>;
  readonly devices: SimulatedDevice<A, S>[] = [];
  readonly persons: Person<A>[] = [];
  /** What was wrong on the way. */
  readonly wrong: string[] = [];
  readonly #late: LateRequest[] = [];
  readonly #making: Making;
  readonly #texts: OpenTexts<A, S>;
  #turn = 0;

  constructor(way: Way<A, S>) {
    this.way = way;
    this.#making = makingIn(way.changeable);
    this.#texts = new OpenTexts(this.#making);
  }

  async run(history: History): Promise<void> {
    await this.#begin(history);
    for (const command of history.commands) await this.#do(command);
    while (this.#late.length > 0) await this.#arrive(0);
    await this.#comeToRest();
  }

  async end(): Promise<void> {
    while (this.#late.length > 0) await this.#arrive(0);
    for (const device of this.devices) await device.destroy();
  }

  async #begin({ devices, clocks, hasCommonRow }: History): Promise<void> {
    const owner = await this.#person();
    for (let number = 0; number < devices; number++) {
      const name = `${this.#making.name}-${number}`;
      const device = new SimulatedDevice(name, this.way, this.#late, clocks[number] ?? 0);
      this.devices.push(device);
      await device.signIn(owner);
    }
    if (!hasCommonRow) return;
    await this.#write(at(this.devices, 0), 0, [{ kind: 'create', aggregate: 0, parent: 0 }]);
    for (const device of this.devices) await device.sync();
  }

  async #person(): Promise<Person<A>> {
    const person = { account: await this.way.newAccount(), writes: new Writes(), devices: new Set<string>() };
    const { rows } = person.writes;
    rows.push({
      device: 'server',
      aggregate: 'profiles',
      id: person.account.userId,
      isAcknowledged: true,
      isPoison: false,
      parents: [],
    });
    this.persons.push(person);
    return person;
  }

  async #do(command: Command): Promise<void> {
    switch (command.kind) {
      case 'edit':
        return this.#write(at(this.devices, command.device), 0, command.edits);
      case 'sync':
        return this.#sync(at(this.devices, command.device), command);
      case 'at once':
        return this.#atOnce(command);
      case 'begin text':
        return this.#texts.begin(at(this.devices, command.device), command.aggregate, command.row);
      case 'finish text':
        return this.#texts.finish(at(this.devices, command.device), ++this.#turn);
      case 'empty bin':
        return emptyBin(at(this.devices, command.device));
      case 'keep anew':
        return keepAnew(at(this.devices, command.device), command.which, ++this.#turn, this.#making);
      case 'restart':
        this.#texts.leave(at(this.devices, command.device));
        return at(this.devices, command.device).close();
      case 'arrive':
        return this.#arrive(command.which);
      case 'wait':
        return this.#wait(command.minutes);
      case 'set clock':
        return this.#setClock(at(this.devices, command.device), command.hours);
      case 'choose':
        return choose(at(this.devices, command.device), command, () => ++this.#turn);
      case 'visit':
        return this.#visit(at(this.devices, command.device), command.edits, command.sync);
    }
  }

  async #write(device: SimulatedDevice<A, S>, page: number, edits: readonly Edit[], turn = ++this.#turn) {
    const store = await device.page(page);
    const { person, name } = device;
    const { account, writes } = person;
    const author = { device: name, store, account, writes, now: () => device.now() };
    const planned = await planEdits(edits, author, this.#making, turn);
    if (planned.changes.length === 0) return;
    note(planned, writes);
    await store.commit(planned.changes);
    for (const one of [...planned.writes, ...planned.rows]) one.isAcknowledged = true;
    if (!edits.some(({ kind }) => kind === 'cure')) return;
    for (const { operationId } of (await store.outbox.counts()).setAside)
      await store.outbox.retry(operationId);
  }

  async #sync(device: SimulatedDevice<A, S>, plan: SyncPlan): Promise<void> {
    const outcome = await device.sync(plan);
    const isClean = outcome !== null && !device.line.wasDisturbed;
    if (isClean) return;
    // Any row that was written may have been under way.
    const { writes } = device.person;
    for (const { id } of writes.rows) writes.doubts.add(`${device.name} ${id}`);
  }

  async #atOnce({ device: pick, first, second, sync }: Command & { kind: 'at once' }): Promise<void> {
    const device = at(this.devices, pick);
    await Promise.all([device.page(0), device.page(1).then(() => device.page(2))]);
    const turn = ++this.#turn;
    await Promise.all([
      this.#write(device, 1, first.filter(isHarmless), turn).catch(orGone),
      this.#write(device, 2, second.filter(isHarmless), turn).catch(orGone),
      sync === null ? null : this.#sync(device, sync),
      sync === null ? null : device.sync(),
    ]);
    device.person.writes.forgetOwnOf(device.name, turn);
  }

  async #arrive(which: number): Promise<void> {
    if (this.#late.length === 0) return;
    const [late] = this.#late.splice(which % this.#late.length, 1);
    await late?.arrive().catch(orRefused);
  }

  async #wait(minutes: number): Promise<void> {
    await this.#endTransactions();
    for (const device of this.devices) device.turnClock(minutes * aMinute);
    for (const { account } of this.persons) await passTime(this.way.sql, account.userId, minutes);
  }

  async #setClock(device: SimulatedDevice<A, S>, hours: number): Promise<void> {
    // To the device it is time that passed, and no transaction is open for so long.
    await this.#endTransactions();
    device.turnClock(hours * 60 * aMinute);
  }

  async #endTransactions(): Promise<void> {
    while (this.#late.length > 0) await this.#arrive(0);
  }

  async #visit(device: SimulatedDevice<A, S>, edits: readonly Edit[], sync: SyncPlan | null): Promise<void> {
    const owner = device.person;
    this.#texts.leave(device);
    const unsent = await this.#unsent(device);
    await device.signOut();
    await device.signIn(this.persons[1] ?? (await this.#person()));
    await this.#write(device, 0, [{ kind: 'create', aggregate: 0, parent: 0 }, ...edits.filter(isHarmless)]);
    if (sync !== null) await this.#sync(device, sync);
    await device.signOut();
    for (const { writes } of [owner, device.person]) writes.forgetOwn(device.name);
    await device.signIn(owner);
    this.wrong.push(...lostWith(unsent, await this.#unsent(device)));
  }

  /** The rows on a device that are nowhere else, as they are shown. */
  async #unsent(device: SimulatedDevice<A, S>): Promise<Map<string, string>> {
    const { account, writes } = device.person;
    const store = await device.page(0);
    const sent = new Set((await versionsOf(this.way.sql, account.userId)).map(({ id }) => id));
    const shown = new Map<string, string>();
    for (const { aggregate, id } of writes.rows) {
      const row = sent.has(id) ? null : await store.get(aggregate, id);
      if (row !== null) shown.set(id, JSON.stringify(row));
    }
    return shown;
  }

  async #comeToRest(): Promise<void> {
    for (const person of [...this.persons].reverse()) {
      const devices = this.devices.filter(({ name }) => person.devices.has(name));
      for (const device of devices) await this.#become(device, person);
      await settleAll(devices, () => whatIsThere(this.way.sql, person.account.userId));
      await this.atRest?.(person, devices);
    }
  }

  /** Told when a person's devices are all at rest. */
  atRest?: (person: Person<A>, devices: SimulatedDevice<A, S>[]) => Promise<void>;

  async #become(device: SimulatedDevice<A, S>, person: Person<A>): Promise<void> {
    if (device.person === person) return;
    await device.signOut();
    await device.signIn(person);
  }
}

/** A row may be fetched as removed for good between the look at it and the commit, which then says so and keeps nothing. */
function orGone(error: unknown): void {
  if (!(error instanceof RowGone)) throw error;
}

function isHarmless({ kind }: Edit): boolean {
  return kind !== 'poison' && kind !== 'cure';
}

function note({ writes, rows }: Planned, list: Writes): void {
  list.all.push(...writes);
  list.rows.push(...rows);
  list.countCommit([...writes, ...rows].map(({ id }) => id));
}
