import { afterEach, describe, expect, it, vi } from 'vitest';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';
import { DiskFull } from '../use-cases/rows';

afterEach(() => void vi.restoreAllMocks());

describe('a commit', () => {
  it('keeps a new row and an operation to send it', async () => {
    const store = await aStore();
    const row = aJob();

    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);

    expect(await store.get('applications', row.id)).toEqual(row);
    expect(await store.outbox.take()).toMatchObject([{ operation: { kind: 'create', rowId: row.id } }]);
  });

  it('keeps no operation on a device where nobody signed in', async () => {
    const store = await aStore({ kind: 'device' });
    const row = aJob();

    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await store.commit([
      { kind: 'change', aggregate: 'applications', id: row.id, columns: { notes: 'Ask Sam' } },
    ]);

    expect(await store.get('applications', row.id)).toMatchObject({ notes: 'Ask Sam' });
    expect(await store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  });

  it('changes nothing when a row of that id is here', async () => {
    const store = await aStore();
    const row = aJob({ jobTitle: 'Nurse' });

    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await store.commit([{ kind: 'create', aggregate: 'applications', row: { ...row, jobTitle: 'Cook' } }]);

    expect(await store.list('applications')).toEqual([row]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 1 });
  });

  it('P3: keeps all of its changes or none', async () => {
    const store = await aStore();
    const row = aJob();
    const unknown = crypto.randomUUID();

    await expect(
      store.commit([
        { kind: 'create', aggregate: 'applications', row },
        { kind: 'change', aggregate: 'applications', id: unknown, columns: { notes: 'x' } },
      ]),
    ).rejects.toThrow(`No applications ${unknown}`);

    expect(await store.list('applications')).toEqual([]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it('refuses a row that does not fit its schema', async () => {
    const store = await aStore();
    const row = aJob({ jobTitle: '' });
    await expect(store.commit([{ kind: 'create', aggregate: 'applications', row }])).rejects.toThrow();
  });

  it('leaves out characters that Postgres cannot keep', async () => {
    const store = await aStore();
    const row = aJob({ jobText: 'Band\u0000 5 \ud800nurse' });

    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);

    expect(await store.get('applications', row.id)).toMatchObject({ jobText: 'Band 5 \ufffdnurse' });
  });

  it('lets the status follow from the activities, and never sends it', async () => {
    const store = await aStore();
    const row = aJob();
    const sent = anEntry({ applicationId: row.id, type: 'status', status: 'submitted' });

    await store.commit([
      { kind: 'create', aggregate: 'applications', row },
      { kind: 'create', aggregate: 'activities', row: sent },
    ]);
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'submitted' });

    await store.commit([
      {
        kind: 'change',
        aggregate: 'activities',
        id: sent.id,
        columns: { deletedAt: '2026-11-03T09:00:00.000Z' },
      },
      { kind: 'change', aggregate: 'applications', id: row.id, columns: { status: 'offer' } },
    ]);
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'saved' });
  });

  it('F31, P40: says that the disk is full and leaves everything as it was', async () => {
    const store = await aStore();
    const row = aJob();
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

    const change = {
      kind: 'change',
      aggregate: 'applications',
      id: row.id,
      columns: { notes: 'x' },
    } as const;
    await expect(store.commit([change])).rejects.toThrow(DiskFull);

    vi.restoreAllMocks();
    expect(await store.get('applications', row.id)).toEqual(row);
  });

  it('F32: opens the database anew when the browser closed it', async () => {
    const store = await aStore();
    const row = aJob();
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing', 'InvalidStateError');
    });

    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);

    expect(IDBDatabase.prototype.transaction).not.toBe(real);
    expect(await store.get('applications', row.id)).toEqual(row);
  });

  it('F32: survives its database being deleted by another context', async () => {
    const store = await aStore(person, { prefix: 'deleted-' });
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`deleted-starboard-${person.userId}`);
      request.onsuccess = resolve;
      request.onerror = reject;
    });

    const row = aJob();
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    expect(await store.list('applications')).toEqual([row]);
  });
});
