import { isAnotherMaking } from '../domain/another-making';
import { type Aggregate, synced } from '../domain/synced';
import type { RemoteRow } from '../store/merge-remote';
import type { Columns, Operation } from '../store/operation';
import type { Batch } from '../store/outbox';
import type { Store } from '../store/store';
import type { TakenOperation } from '../store/taken-operation';
import type { KnownRow, Remote, WrittenRow } from './remote';
import { RemoteFailure } from './remote-failure';

/** How the database says that a row was deleted for good and will not be made once more. */
const deletedForGood = 'PT410';

/** Answers without the row that are not believed. */
const doubtfulAnswers = 4;

interface PushParts {
  store: Pick<Store, 'outbox' | 'pull'>;
  remote: Remote;
}

/**
 * Sends one batch: new rows in one request, changes side by side. Afterwards each of its operations is done, set
 * aside, or rebased on a newer row and waiting again. Throws `RemoteFailure` where the server did not decide; then
 * they wait as they are.
 */
export async function pushBatch(parts: PushParts, batch: Batch): Promise<void> {
  const [first] = batch;
  if (first === undefined) return;
  const { kind, aggregate } = first.operation;
  if (kind === 'purge') return orKept(parts, batch, () => pushPurges(parts, aggregate, batch));
  if (kind === 'create') return orKept(parts, batch, () => pushCreates(parts, aggregate, batch));

  const changes = batch.map((taken) => orKept(parts, [taken], () => pushChange(parts, taken)));
  for (const ended of await Promise.allSettled(changes)) if (ended.status === 'rejected') throw ended.reason;
}

/** Only an answer counts as an attempt: a train tunnel must not send rows to the back of the queue. */
async function orKept({ store }: PushParts, batch: Batch, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isAnswered = error instanceof RemoteFailure && error.kind === 'server';
    if (isAnswered) await store.outbox.keep(batch.map(({ operation }) => operation));
    throw error;
  }
}

async function pushCreates(parts: PushParts, aggregate: Aggregate, batch: Batch): Promise<void> {
  const { store, remote } = parts;
  const operations = batch.map(({ operation }) => operation);
  if (synced[aggregate].id === 'owner') return takeOver(parts, aggregate, operations);
  const written = await ifNotRefused(() => remote.insertMissing(aggregate, operations.map(sendable)));
  if (written instanceof RemoteFailure) return pushOneByOne(parts, aggregate, batch, written);

  const byId = new Map(written.map((row) => [row.id, row]));
  const isWritten = (operation: Operation) => byId.has(operation.rowId);
  await store.outbox.acknowledge(operations.filter(isWritten).map((one) => doneBy(one, byId)));
  const known = operations.filter((operation) => !isWritten(operation));
  if (known.length > 0) await takeOver(parts, aggregate, known);
}

/** One row that can never be kept refuses the whole request; alone, each row gets its own answer. */
async function pushOneByOne(parts: PushParts, aggregate: Aggregate, batch: Batch, why: RemoteFailure) {
  const [only] = batch;
  if (only !== undefined && batch.length === 1) {
    const { outbox } = parts.store;
    if (why.code === deletedForGood) await outbox.gone(only.operation);
    else await outbox.setAside(only.operation, why.code);
    return;
  }
  for (const taken of batch) await pushCreates(parts, aggregate, [taken]);
}

/** The server has rows of these ids: an earlier request arrived, another device made the same, or it makes them itself. */
async function takeOver({ store, remote }: PushParts, aggregate: Aggregate, known: readonly Operation[]) {
  const ids = known.map((operation) => operation.rowId);
  const rows = await remote.rowsById(aggregate, ids);
  await store.pull.merge(aggregate, rows);
  if (rows.length === ids.length) return;
  // Neither written nor there: that was no answer of a healthy server, and nothing may be dropped on it.
  const [first] = known;
  const isMissing = synced[aggregate].id === 'owner' && (first?.attempts ?? 0) >= doubtfulAnswers;
  if (first === undefined || !isMissing) throw new RemoteFailure('server', 'odd-answer');
  await store.outbox.setAside(first, 'not-found');
}

async function pushChange(
  { store, remote }: PushParts,
  { operation, revision, madeAt }: TakenOperation,
): Promise<void> {
  const { aggregate, rowId, columns } = operation;
  const over = { id: rowId, revision, madeAt };
  const written = await ifNotRefused(() => remote.change(aggregate, over, columns));
  if (written instanceof RemoteFailure) return store.outbox.setAside(operation, written.code);
  if (written !== null) return store.outbox.acknowledge([{ operation, written }]);

  const [current] = await remote.rowsById(aggregate, [rowId]);
  // A row that is gone for good was emptied out of the bin elsewhere; one empty answer does not say so yet.
  const isGone = current === undefined && operation.attempts >= doubtfulAnswers;
  if (isGone) return store.outbox.setAside(operation, 'not-found');
  if (current === undefined || !isNewer(current, over)) throw new RemoteFailure('server', 'odd-answer');
  await store.pull.merge(aggregate, [current]);
}

/** Whether the row was changed since, or is another one. */
function isNewer({ row, revision }: RemoteRow, over: KnownRow): boolean {
  return revision > over.revision || isAnotherMaking(over.madeAt, row.createdAt);
}

/** What the server keeps came out of the bin elsewhere before this: whoever was first has their way. */
async function pushPurges({ store, remote }: PushParts, aggregate: Aggregate, batch: Batch): Promise<void> {
  const operations = batch.map(({ operation }) => operation);
  const binned = operations.map(({ rowId, columns }) => ({
    id: rowId,
    deletedAt: String(columns.deletedAt),
  }));
  const gone = await ifNotRefused(() => remote.purge(aggregate, binned));
  if (gone instanceof RemoteFailure) {
    for (const operation of operations) await store.outbox.setAside(operation, gone.code);
    return;
  }
  const isGone = ({ rowId }: Operation) => gone.get(rowId) === true;
  await store.outbox.purged(operations.filter(isGone));
  const kept = operations.filter((operation) => !isGone(operation));
  if (kept.length > 0) await store.outbox.notPurged(kept);
}

async function ifNotRefused<T>(request: () => Promise<T>): Promise<T | RemoteFailure> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof RemoteFailure && error.kind === 'refused') return error;
    throw error;
  }
}

/** A new row without what the server works out by itself. */
function sendable({ aggregate, columns }: Operation): Columns {
  const kept: readonly string[] = [...synced[aggregate].derived, 'updatedAt'];
  return Object.fromEntries(Object.entries(columns).filter(([column]) => !kept.includes(column)));
}

function doneBy(operation: Operation, byId: ReadonlyMap<string, WrittenRow>) {
  const written = byId.get(operation.rowId);
  if (written === undefined) throw new Error(`No answer for ${operation.rowId}`);
  return { operation, written };
}
