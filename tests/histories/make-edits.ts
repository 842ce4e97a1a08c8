/** Turns what a history says into changes of rows that are on the device, and notes them. */
import { keptIdOf } from '@/lib/domain/id-of-its-kind';
import { type Aggregate, aggregates, synced } from '@/lib/domain/synced';
import type { Store } from '@/lib/store/store';
import type { RowChange } from '@/lib/use-cases/rows';
import { at } from './at';
import type { ColumnPick, Edit } from './command';
import { canonical } from './ending';
import type { Making } from './making';
import { mayChange, pickColumn, pickValue, writable } from './pick-column';
import { aRow, aValue, isBlank, isNullable, keys, ownersOf, pickedSource, type Values } from './row-values';
import type { Account } from './way';
import type { MadeRow, Write, Writes } from './writes';

interface Author {
  device: string;
  store: Store;
  account: Account;
  writes: Writes;
  now(): number;
}

/** The changes of one commit, and what is to be noted of them. */
export interface Planned {
  changes: RowChange[];
  writes: Write[];
  rows: MadeRow[];
}

/** The numbers of a history pick from these: the first are where devices meet most. */
export const byHeat: readonly Aggregate[] = [
  ...new Set<Aggregate>(['applications', 'answers', 'activities', 'starDrafts', 'profiles', ...aggregates]),
];

export async function planEdits(edits: readonly Edit[], author: Author, making: Making, turn: number) {
  const planned: Planned = { changes: [], writes: [], rows: [] };
  for (const edit of edits) await new EditMaker(author, making, turn, planned).make(edit);
  return planned;
}

class EditMaker {
  readonly #author: Author;
  readonly #making: Making;
  readonly #turn: number;
  readonly #planned: Planned;

  constructor(author: Author, making: Making, turn: number, planned: Planned) {
    this.#author = author;
    this.#making = making;
    this.#turn = turn;
    this.#planned = planned;
  }

  async make(edit: Edit): Promise<void> {
    switch (edit.kind) {
      case 'create':
        return this.#create(at(byHeat, edit.aggregate), edit.parent);
      case 'change':
        return this.#change(at(byHeat, edit.aggregate), edit.row, edit.columns);
      case 'status':
        return this.#enterStatus(edit.application, edit.isInThePast);
      case 'bin':
        return this.#bin(at(byHeat, edit.aggregate), edit.row, true);
      case 'unbin':
        return this.#bin(at(byHeat, edit.aggregate), edit.row, false);
      case 'poison':
        return this.#addOrphan();
      case 'cure':
        return this.#cure();
    }
  }

  async #create(aggregate: Aggregate, pick: number): Promise<void> {
    const given = await this.#parents(aggregate, pick);
    if (given === null) return;
    const { id, fixed } = synced[aggregate];
    for (const column of typeof id === 'string' ? fixed : id) {
      const choices = keys[column];
      if (choices !== undefined) given[column] = at(choices, pick);
    }
    if (aggregate === 'picks') Object.assign(given, pickedSource);
    if (id === 'owner') given.id = this.#author.account.userId;
    const kept = id === 'owner' ? given.id : await keptIdOf(aggregate, given);
    await this.#put(aggregate, kept === null ? given : { ...given, id: kept });
  }

  /** The ids of rows that a new row names; null where one that it must have is not here. */
  async #parents(aggregate: Aggregate, pick: number): Promise<Values | null> {
    const given: Values = {};
    for (const { column, aggregate: above } of synced[aggregate].parents) {
      const found = await this.#find(above as Aggregate, pick);
      if (found !== null) given[column] = found.id;
      else if (!isNullable(aggregate, column)) return null;
    }
    return given;
  }

  async #change(aggregate: Aggregate, row: number, picks: readonly ColumnPick[]): Promise<void> {
    const found = await this.#find(aggregate, row);
    if (found === null) return;
    const columns = picks.map((pick): [string, unknown] => {
      const column = pickColumn(aggregate, pick, this.#making);
      return [column, pickValue(aggregate, column, pick.isEmptied, this.#making)];
    });
    this.#write(aggregate, found, Object.fromEntries(columns));
  }

  async #enterStatus(application: number, isInThePast: boolean): Promise<void> {
    const found = await this.#find('applications', application);
    if (found === null) return;
    const status = aValue('activities', 'status', this.#making.next());
    const occurredAt = new Date(this.#author.now() - (isInThePast ? 86_400_000 : 0)).toISOString();
    await this.#put('activities', { applicationId: found.id, type: 'status', status, occurredAt });
  }

  async #bin(aggregate: Aggregate, row: number, isGone: boolean): Promise<void> {
    const found = await this.#find(aggregate, row);
    if (found === null || !mayChange(aggregate, 'deletedAt', this.#making)) return;
    const number = this.#making.next();
    const deletedAt = isGone ? new Date(this.#author.now() + number).toISOString() : null;
    this.#write(aggregate, found, { deletedAt, deletionReason: isGone ? `text-${number}` : null });
  }

  /** An entry of an application that is nowhere: the database refuses it. */
  async #addOrphan(): Promise<void> {
    await this.#put('activities', { applicationId: this.#making.newId(), type: 'note' }, true);
  }

  /** Makes the application that an orphan misses. */
  async #cure(): Promise<void> {
    const { writes, store, device } = this.#author;
    const orphan = writes.rows.find((row) => row.isPoison && row.device === device);
    const found = orphan === undefined ? null : await store.get('activities', orphan.id);
    if (orphan === undefined || found === null) return;
    orphan.isPoison = false;
    await this.#put('applications', { id: found.applicationId });
  }

  async #put(aggregate: Aggregate, given: Values, isPoison = false): Promise<void> {
    const { device, store } = this.#author;
    const number = this.#making.next();
    const createdAt = this.#moment(number);
    const type = aggregate === 'activities' ? { type: 'note' } : {};
    const row = aRow(
      aggregate,
      { id: this.#making.newId(), createdAt, updatedAt: createdAt, ...type, ...given },
      number,
    );
    const id = String(row.id);
    const there = (await store.get(aggregate, id)) as Values | null;
    const over = Object.fromEntries(
      synced[aggregate].longTexts.map((column) => [column, this.#standing(id, column, there)]),
    );
    this.#planned.changes.push({ kind: 'create', aggregate, row, over } as unknown as RowChange);
    const parents = ownersOf(aggregate).map((column) => String(row[column]));
    this.#planned.rows.push({ device, aggregate, id, isAcknowledged: false, isPoison, parents });
    const isInBin = there !== null && this.#standing(id, 'deletedAt', there) !== null;
    const isSaidWhole = synced[aggregate].id === 'random' || isInBin;
    if (isInBin) this.#note(aggregate, id, 'deletedAt', null, there?.deletedAt);
    for (const column of writable(aggregate, this.#making)) {
      const isSaid = isSaidWhole || !isBlank(aggregate, column, row[column]);
      this.#note(aggregate, id, column, row[column], this.#standing(id, column, there), isSaid);
    }
  }

  /** Now, and never the same moment twice: it is how the makers of one row are told apart. */
  #moment(number: number): string {
    return new Date(Math.floor(this.#author.now() / 1000) * 1000 + (number % 1000)).toISOString();
  }

  #write(aggregate: Aggregate, row: Values, columns: Values): void {
    const id = String(row.id);
    const seen: Values = {};
    this.#planned.changes.push({ kind: 'change', aggregate, id, columns, over: seen } as RowChange);
    for (const [column, value] of Object.entries(columns)) {
      const over = this.#standing(id, column, row);
      // Something may be fetched between the look and the commit; screens say what stood there, and so do these.
      if ((synced[aggregate].longTexts as readonly string[]).includes(column)) seen[column] = over;
      // In a row that two devices may have made, what is empty and was empty is no word of this device.
      const isSilent = synced[aggregate].id !== 'random' && isBlank(aggregate, column, value);
      this.#note(aggregate, id, column, value, over, !isSilent || canonical(value) !== canonical(over));
    }
  }

  /** What stands in a column of a row after what this commit does before. */
  #standing(id: string, column: string, row: Values | null): unknown {
    const earlier = this.#planned.writes.findLast(
      (one) => one.id === id && one.column === column && one.isSaid,
    );
    return earlier === undefined ? row?.[column] : earlier.value;
  }

  #note(
    aggregate: Aggregate,
    id: string,
    column: string,
    value: unknown,
    over: unknown,
    isSaid = true,
  ): void {
    const { device } = this.#author;
    const turn = this.#turn;
    this.#planned.writes.push({
      device,
      aggregate,
      id,
      column,
      value,
      over,
      turn,
      isSaid,
      isAcknowledged: false,
    });
  }

  /** A row that is on this device, whatever else there is. */
  async #find(aggregate: Aggregate, pick: number): Promise<Values | null> {
    const { writes, store } = this.#author;
    const ids = [...new Set(writes.made(aggregate).map(({ id }) => id))];
    for (let tried = 0; tried < ids.length; tried++) {
      const row = await store.get(aggregate, at(ids, pick + tried));
      if (row !== null) return row as Values;
    }
    return null;
  }
}
