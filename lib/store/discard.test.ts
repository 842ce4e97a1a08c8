import { describe, expect, it, vi } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, anEntry, aStore } from '@/tests/support/stores';
import type { Store } from './store';

/** The server refuses the operation that is sent next for this row. */
async function refuse(store: Store, rowId: string, code = '23514'): Promise<string> {
  const batch = await store.outbox.take();
  const found = batch.find(({ operation }) => operation.rowId === rowId)?.operation;
  if (found === undefined) throw new Error(`${rowId} is not sent`);
  await store.outbox.setAside(found, code);
  return found.id;
}

const isEmpty = { waiting: 0, setAside: [] };

describe('discarding', () => {
  it('a change brings back what the server has', async () => {
    const store = await aStore();
    const row = aJob({ notes: 'old', jobDescription: 'as the server has it' });
    await store.pull.merge('applications', [{ row: { ...row }, revision: 3 }]);
    const columns = { notes: 'new', jobDescription: 'mine', location: 'York' };
    await store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns }]);
    const live = store.liveRow('applications', row.id);
    live.subscribe(() => {});
    await vi.waitFor(() => expect(live.get()).toMatchObject(columns));

    await store.outbox.discard(await refuse(store, row.id));

    expect(await store.get('applications', row.id)).toEqual(row);
    await vi.waitFor(() => expect(live.get()).toEqual(row));
    expect(await store.outbox.counts()).toEqual(isEmpty);
    const again = {
      kind: 'change',
      aggregate: 'applications',
      id: row.id,
      columns: { notes: 'later' },
    } as const;
    await store.commit([again]);
    expect(await store.outbox.take()).toMatchObject([
      { revision: 3, operation: { columns: { notes: 'later' } } },
    ]);
  });

  it('a change takes its question about two texts with it', async () => {
    const store = await aStore();
    const row = aJob({ notes: 'old' });
    await store.pull.merge('applications', [{ row: { ...row }, revision: 1 }]);
    await store.commit([
      { kind: 'change', aggregate: 'applications', id: row.id, columns: { notes: 'mine' } },
    ]);
    await store.pull.merge('applications', [{ row: { ...row, notes: 'theirs' }, revision: 2 }]);
    const { live } = store.conflicts;
    live.subscribe(() => {});
    await vi.waitFor(() => expect(live.get()).toHaveLength(1));

    await store.outbox.discard(await refuse(store, row.id));

    await vi.waitFor(() => expect(live.get()).toEqual([]));
    expect(await store.get('applications', row.id)).toMatchObject({ notes: 'theirs' });
  });

  it('a job that the server never had takes what belongs to it off the device, and nothing else', async () => {
    const store = await aStore();
    const [poison, other] = [aJob(), aJob()];
    const pick = await aRowOf('picks', { applicationId: poison.id });
    const [entry, others] = [poison, other].map(({ id }) => anEntry({ applicationId: id }));
    if (entry === undefined || others === undefined) throw new Error('No entries');
    await store.commit([
      { kind: 'create', aggregate: 'applications', row: poison },
      { kind: 'create', aggregate: 'picks', row: pick },
      { kind: 'create', aggregate: 'activities', row: entry },
    ]);
    const refused = await refuse(store, poison.id);
    await store.commit([
      { kind: 'create', aggregate: 'applications', row: other },
      { kind: 'create', aggregate: 'activities', row: others },
    ]);

    await store.outbox.discard(refused);

    expect(await store.list('applications')).toEqual([other]);
    expect(await store.list('activities')).toEqual([others]);
    expect(await store.list('picks')).toEqual([]);
    expect(await store.outbox.counts()).toEqual({ waiting: 2, setAside: [] });
    expect((await store.outbox.take()).map(({ operation }) => operation.rowId)).toEqual([other.id]);
  });

  it('a story leaves the answers made from it, without the link', async () => {
    const store = await aStore();
    const job = aJob();
    await store.pull.merge('applications', [{ row: { ...job }, revision: 1 }]);
    const story = await aRowOf('starDrafts', { applicationId: job.id });
    const answer = await aRowOf('answers', { applicationId: job.id, starLibraryId: story.id });
    await store.commit([
      { kind: 'create', aggregate: 'starDrafts', row: story },
      { kind: 'create', aggregate: 'answers', row: answer },
    ]);

    await store.outbox.discard(await refuse(store, story.id));

    expect(await store.get('answers', answer.id)).toEqual({ ...answer, starLibraryId: null });
    expect(await store.outbox.take()).toMatchObject([
      { operation: { kind: 'create', rowId: answer.id, columns: { starLibraryId: null } } },
    ]);
  });

  it('a status that was entered brings back the one before', async () => {
    const store = await aStore();
    const job = aJob();
    await store.pull.merge('applications', [{ row: { ...job }, revision: 1 }]);
    const entry = anEntry({ applicationId: job.id, type: 'status', status: 'offer' });
    await store.commit([{ kind: 'create', aggregate: 'activities', row: entry }]);
    expect(await store.get('applications', job.id)).toMatchObject({ status: 'offer' });

    await store.outbox.discard(await refuse(store, entry.id));

    expect(await store.get('applications', job.id)).toMatchObject({ status: 'saved' });
  });

  it('a change of a row that the server has no more takes the row away', async () => {
    const store = await aStore();
    const job = aJob();
    await store.pull.merge('applications', [{ row: { ...job }, revision: 1 }]);
    await store.commit([{ kind: 'change', aggregate: 'applications', id: job.id, columns: { notes: 'x' } }]);

    await store.outbox.discard(await refuse(store, job.id, 'not-found'));

    expect(await store.get('applications', job.id)).toBeNull();
    expect(await store.outbox.counts()).toEqual(isEmpty);
  });

  it('does nothing to what is tried again, and to what is gone', async () => {
    const store = await aStore();
    const row = aJob();
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    const refused = await refuse(store, row.id);
    await store.outbox.retry(refused);

    await store.outbox.discard(refused);
    await store.outbox.discard(crypto.randomUUID());

    expect(await store.list('applications')).toEqual([row]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 1 });
  });

  it('is done whole or not at all', async () => {
    const store = await aStore();
    const row = aJob();
    const entry = anEntry({ applicationId: row.id });
    await store.commit([
      { kind: 'create', aggregate: 'applications', row },
      { kind: 'create', aggregate: 'activities', row: entry },
    ]);
    const refused = await refuse(store, row.id);
    const real = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      if (Array.isArray(key) && key[0] === 'activities') throw new DOMException('full', 'QuotaExceededError');
      return real.call(this, key);
    });
    await expect(store.outbox.discard(refused)).rejects.toThrow('full');
    vi.restoreAllMocks();

    expect(await store.list('applications')).toEqual([row]);
    expect(await store.list('activities')).toEqual([entry]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 1, setAside: [{ operationId: refused }] });
  });
});
