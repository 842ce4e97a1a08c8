/**
 * Two devices and a server, in any order of edits, requests, lost answers and fetches. The server follows the
 * rules of the database: a create of a known id does nothing, a change needs the revision it was made over.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commitChange, commitCreate, type Making } from './commit-change';
import { foldRow, type HeldRow, nothingHeld } from './held-row';
import { type FoundConflict, mergeRemote, type RemoteRow } from './merge-remote';
import type { Columns } from './operation';
import { acknowledge } from './settle-operation';

type Reply = 'arrives' | 'is lost' | 'never left';
type Event =
  | { kind: 'edit'; device: number; column: 'title' | 'notes'; value: string }
  | { kind: 'push'; device: number; reply: Reply }
  | { kind: 'pull'; device: number };

const first: Columns = { id: 'row', title: 'Nurse', notes: '' };

class Server {
  current: RemoteRow | null = null;
  /** Every value that a column ever had here. */
  readonly known = { title: new Set<unknown>(), notes: new Set<unknown>() };
  /** The texts that were written over, and by whom. */
  readonly overwritten: { by: string; text: unknown }[] = [];

  create(columns: Columns): number | null {
    return this.current === null ? this.#write(columns, 1) : null;
  }

  change(columns: Columns, revision: number, by: string): number | null {
    if (this.current?.revision !== revision) return null;
    if ('notes' in columns) this.overwritten.push({ by, text: this.current.row.notes });
    return this.#write({ ...this.current.row, ...columns }, revision + 1);
  }

  #write(row: Columns, revision: number): number {
    this.current = { row, revision };
    this.known.title.add(row.title);
    this.known.notes.add(row.notes);
    return revision;
  }
}

class Device {
  held: HeldRow = nothingHeld;
  readonly conflicts: FoundConflict[] = [];
  /** The texts that stood before the person when they wrote another. */
  readonly seen = new Set<unknown>();
  readonly #making: Making;

  constructor(name: string) {
    let made = 0;
    const newId = () => `${name}-${++made}`;
    this.#making = { owner: name, aggregate: 'applications', rowId: 'row', now: 'now', newId };
  }

  create(): void {
    this.held = commitCreate(first, this.#making);
  }

  edit(columns: Columns): void {
    const row = foldRow(this.held);
    if (row === null) return;
    if ('notes' in columns) this.seen.add(row.notes).add(columns.notes);
    this.held = commitChange(this.held, columns, this.#making);
  }

  push(server: Server, reply: Reply): void {
    const [next, ...later] = this.held.operations;
    if (next === undefined) return;
    const operation = { ...next, isStarted: true };
    this.held = { ...this.held, operations: [operation, ...later] };
    if (reply === 'never left') return;

    const { kind, columns, id, owner } = operation;
    const base = this.held.revision;
    const revision = kind === 'create' ? server.create(columns) : server.change(columns, base, owner);
    if (reply === 'is lost') return;
    if (revision === null) this.pull(server);
    else this.held = acknowledge(this.held, id, { revision, updatedAt: 'now' });
  }

  pull(server: Server): void {
    if (server.current === null) return;
    const { held, conflicts } = mergeRemote(this.held, server.current, rules);
    this.held = held;
    this.conflicts.push(...conflicts);
  }
}

const rules = { longTexts: ['notes'], id: 'random', blanks: {} } as const;

const device = fc.integer({ min: 0, max: 1 });
const edit = fc.record({
  kind: fc.constant('edit' as const),
  device,
  column: fc.constantFrom('title' as const, 'notes' as const),
  value: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
});
const reply = fc.constantFrom<Reply>('arrives', 'is lost', 'never left');
const push = fc.record({ kind: fc.constant('push' as const), device, reply });
const pull = fc.record({ kind: fc.constant('pull' as const), device });
const history = fc.array(fc.oneof(edit, push, pull), { maxLength: 40 });

function play(events: readonly Event[]) {
  const server = new Server();
  const devices = [new Device('one'), new Device('other')] as const;
  devices[0].create();
  /** What each device last wrote, made unlike everything else so that it can be followed. */
  const written: { device: number; column: 'title' | 'notes'; value: string }[] = [];
  for (const [index, event] of events.entries()) {
    const one = devices[event.device as 0 | 1];
    if (event.kind === 'pull') one.pull(server);
    else if (event.kind === 'push') one.push(server, event.reply);
    else {
      const value = `${event.value} of ${index}`;
      const isHere = foldRow(one.held) !== null;
      one.edit({ [event.column]: value });
      if (isHere) written.push({ device: event.device, column: event.column, value });
    }
  }
  return { server, devices, written };
}

function settle({ server, devices }: Pick<ReturnType<typeof play>, 'server' | 'devices'>): void {
  for (let round = 0; round < 4; round++) {
    for (const one of devices) {
      while (one.held.operations.length > 0) one.push(server, 'arrives');
      one.pull(server);
    }
  }
}

it('ends with both devices and the server equal, whatever happened', () => {
  fc.assert(
    fc.property(history, (events) => {
      const world = play(events);
      settle(world);
      const { title, notes } = world.server.current?.row ?? {};
      for (const { held } of world.devices) {
        expect(held.operations).toEqual([]);
        expect(foldRow(held)).toMatchObject({ title, notes });
      }
    }),
    { numRuns: 2000 },
  );
});

it('loses nothing that a device wrote last: it reached the server', () => {
  fc.assert(
    fc.property(history, fc.constantFrom('title' as const, 'notes' as const), (events, column) => {
      const world = play(events);
      const lasts = [0, 1].map((one) =>
        world.written.findLast((by) => by.device === one && by.column === column),
      );
      settle(world);
      for (const last of lasts) {
        if (last !== undefined) expect(world.server.known[column].has(last.value)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it('writes over no text unseen: its writer had it on the screen, or is asked about it', () => {
  fc.assert(
    fc.property(history, (events) => {
      const world = play(events);
      settle(world);
      for (const { by, text } of world.server.overwritten) {
        const writer = world.devices[by === 'one' ? 0 : 1];
        const isAsked = writer.conflicts.some(({ theirs }) => theirs === text);
        expect(isAsked || writer.seen.has(text)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
