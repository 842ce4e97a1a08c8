import { type Aggregate, synced } from '../domain/synced';
import { isGoneForGood } from './gone-for-good';
import { isLink } from './is-link';
import type { Writing } from './layout';
import type { Operation } from './operation';
import type { TakenOperation } from './taken-operation';
import { weightOf } from './weight';

/** New rows go together in one request up to these; larger ones only make a lost reply dearer. */
const mostRows = 50;
/** Changes are a request each, sent side by side. */
const mostChanges = 8;
/** Bytes of a request, where the line is not known to be slow. */
const mostBytes = 1_000_000;

/** After so many undecided attempts an operation goes behind all others, so that it cannot hold them up. */
const stubbornAttempts = 5;

/**
 * Picks what is sent next and marks it as started, in the order it was made: new rows of one aggregate
 * together, or some changes. A row waits for its own earlier operation, and for the rows that it names. They weigh
 * `most` bytes at the most (see `weightOf`), or are one.
 */
export async function nextBatch(transaction: Writing, most = mostBytes): Promise<TakenOperation[]> {
  const batch = new GatheredBatch(most);
  const rows = new Set<string>();
  let cursor = await transaction.objectStore('operations').index('byState').openCursor('waiting');
  for (; cursor !== null && !batch.isFull; cursor = await cursor.continue()) {
    const operation = cursor.value;
    const row = `${operation.aggregate} ${operation.rowId}`;
    const isFirst = !rows.has(row);
    rows.add(row);
    if (isFirst && batch.wants(operation) && !(await waitsForParent(transaction, operation))) {
      batch.add(operation);
    }
  }
  return Promise.all(batch.operations.map((operation) => started(transaction, operation)));
}

class GatheredBatch {
  readonly #most: number;
  #chosen: Operation[] = [];
  /** The one that was tried least: one that always fails must not keep the others behind it for ever. */
  #stubborn: Operation | null = null;
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get operations(): readonly Operation[] {
    if (this.#chosen.length > 0) return this.#chosen;
    return this.#stubborn === null ? [] : [this.#stubborn];
  }

  get isFull(): boolean {
    const [first] = this.#chosen;
    const most = first?.kind === 'change' ? mostChanges : mostRows;
    return this.#chosen.length >= most || this.#weight >= this.#most;
  }

  /** Only operations that can share a request with the first one. */
  wants({ kind, aggregate, attempts }: Operation): boolean {
    const [first] = this.#chosen;
    if (first === undefined || attempts >= stubbornAttempts) return true;
    return first.kind === kind && first.aggregate === aggregate;
  }

  add(operation: Operation): void {
    if (operation.attempts >= stubbornAttempts) {
      if (operation.attempts < (this.#stubborn?.attempts ?? Infinity)) this.#stubborn = operation;
      return;
    }
    const isFirst = this.#chosen.length === 0;
    this.#weight += weightOf(operation);
    if (isFirst || this.#weight <= this.#most) this.#chosen.push(operation);
  }
}

async function waitsForParent(transaction: Writing, { aggregate, columns }: Operation): Promise<boolean> {
  const waits = synced[aggregate].parents.map(async ({ column, aggregate: above }) => {
    const id = columns[column];
    if (typeof id !== 'string') return false;
    const base = await transaction.objectStore('bases').get([above, id]);
    if (base?.revision !== 0) return false;
    // It never comes there again; what merely links to it is sent, refused, and sent without the link.
    return !(isLink(aggregate, column) && (await isGoneForGood(transaction, above as Aggregate, id)));
  });
  return (await Promise.all(waits)).includes(true);
}

async function started(transaction: Writing, operation: Operation): Promise<TakenOperation> {
  const marked = { ...operation, isStarted: true };
  const base = await transaction.objectStore('bases').get([operation.aggregate, operation.rowId]);
  await transaction.objectStore('operations').put(marked);
  const { revision = 0, columns } = base ?? {};
  const madeAt = typeof columns?.createdAt === 'string' ? columns.createdAt : null;
  return { operation: marked, revision, madeAt, bytes: weightOf(operation) };
}
