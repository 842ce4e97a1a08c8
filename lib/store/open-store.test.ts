import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anActivity, anApplication } from '@/tests/support/builders';
import type { Activity } from '../domain/apply/activity';
import type { Application } from '../domain/apply/application';
import { DiskFull } from '../use-cases/rows';
import { openStore, type StoreOptions } from './open-store';
import type { Owner } from './owner';
import type { Store } from './store';

const person: Owner = { kind: 'person', userId: '5f0f4b44-96bb-4dd7-9be9-0dd6d4a3a5c5' };
const opened: Store[] = [];
let devices = 0;

const aJob = (columns: Partial<Application> = {}) => anApplication({ id: crypto.randomUUID(), ...columns });
const anEntry = (columns: Partial<Activity>) => anActivity({ id: crypto.randomUUID(), ...columns });

async function aStore(owner: Owner = person, options: StoreOptions = {}): Promise<Store> {
  const store = await openStore(owner, { prefix: `device-${++devices}-`, ...options });
  opened.push(store);
  return store;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

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

  it('keeps all of its changes or none', async () => {
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

  it('says that the disk is full and leaves everything as it was', async () => {
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

  it('opens the database anew when the browser closed it', async () => {
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

  it('survives its database being deleted by another context', async () => {
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

describe('operations', () => {
  it('gather what changes before they are sent, and nothing after', async () => {
    const store = await aStore();
    const row = aJob();
    const change = (notes: string) =>
      store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns: { notes } }]);

    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await change('one');
    const [first] = await store.outbox.take();
    expect(first?.operation.columns).toMatchObject({ jobTitle: row.jobTitle, notes: 'one' });

    await change('two');
    await change('three');
    expect(await store.outbox.counts()).toMatchObject({ waiting: 2 });
    expect(await store.outbox.take()).toHaveLength(1);
  });

  it('of a child wait for their parent', async () => {
    const store = await aStore();
    const row = aJob();
    const child = anEntry({ applicationId: row.id });
    await store.commit([
      { kind: 'create', aggregate: 'applications', row },
      { kind: 'create', aggregate: 'activities', row: child },
    ]);

    const first = await store.outbox.take();
    expect(first.map(({ operation }) => operation.rowId)).toEqual([row.id]);
    await store.outbox.acknowledge(
      first.map(({ operation }) => ({ operation, written: { revision: 1, updatedAt: row.updatedAt } })),
    );

    const second = await store.outbox.take();
    expect(second.map(({ operation }) => operation.rowId)).toEqual([child.id]);
  });

  it('set aside hold up their own children only, and can be tried again', async () => {
    const store = await aStore();
    const [poison, good] = [aJob(), aJob()];
    const child = anEntry({ applicationId: poison.id });
    await store.commit([
      { kind: 'create', aggregate: 'applications', row: poison },
      { kind: 'create', aggregate: 'activities', row: child },
      { kind: 'create', aggregate: 'applications', row: good },
    ]);
    const first = needed((await store.outbox.take())[0]);

    await store.outbox.setAside(first.operation, '23514');
    const aside = { operationId: first.operation.id, applicationId: poison.id, code: '23514' };
    expect(await store.outbox.counts()).toEqual({ waiting: 2, setAside: [aside] });
    expect((await store.outbox.take()).map(({ operation }) => operation.rowId)).toEqual([good.id]);

    await store.outbox.retry(first.operation.id);
    expect(await store.outbox.counts()).toEqual({ waiting: 3, setAside: [] });
  });

  it('that were never answered go behind all others', async () => {
    const store = await aStore();
    const [stubborn, other] = [aJob(), aJob()];
    await store.commit([{ kind: 'create', aggregate: 'applications', row: stubborn }]);
    for (let attempt = 0; attempt < 5; attempt++) {
      const batch = await store.outbox.take();
      await store.outbox.keep(batch.map(({ operation }) => operation));
    }
    await store.commit([{ kind: 'create', aggregate: 'applications', row: other }]);

    expect((await store.outbox.take()).map(({ operation }) => operation.rowId)).toEqual([other.id]);
  });
});

describe('rows from the server', () => {
  const remote = (row: object, revision: number) => ({ row: { ...row }, revision });

  it('keep the pending change of one column and take all others', async () => {
    const store = await aStore();
    const row = aJob();
    await store.pull.merge('applications', [remote(row, 1)]);
    await store.commit([
      { kind: 'change', aggregate: 'applications', id: row.id, columns: { salary: 'mine' } },
    ]);

    await store.pull.merge('applications', [remote({ ...row, location: 'York', salary: 'theirs' }, 2)]);

    expect(await store.get('applications', row.id)).toMatchObject({ location: 'York', salary: 'mine' });
    expect(await store.outbox.take()).toMatchObject([
      { revision: 2, operation: { columns: { salary: 'mine' } } },
    ]);
  });

  it('keep both of two long texts and ask', async () => {
    const store = await aStore();
    const row = aJob({ notes: 'old' });
    await store.pull.merge('applications', [remote(row, 1)]);
    await store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns: { notes: 'A' } }]);
    await store.pull.merge('applications', [remote({ ...row, notes: 'B' }, 2)]);

    const { live } = store.conflicts;
    live.subscribe(() => {});
    const conflict = await vi.waitFor(() => needed(live.get()?.[0]));
    expect(conflict).toMatchObject({ rowId: row.id, column: 'notes', mine: 'A', theirs: 'B' });
    expect(await store.get('applications', row.id)).toMatchObject({ notes: 'A' });

    await store.conflicts.settle(conflict.id, 'both');
    expect(await store.get('applications', row.id)).toMatchObject({ notes: 'A\n\nB' });
    await vi.waitFor(() => expect(live.get()).toEqual([]));
  });

  it('keep the status of the server unless a status of this device still waits', async () => {
    const store = await aStore();
    const row = aJob();
    await store.pull.merge('applications', [remote({ ...row, status: 'interview' }, 2)]);
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'interview' });

    const offered = anEntry({ applicationId: row.id, type: 'status', status: 'offer' });
    await store.commit([{ kind: 'create', aggregate: 'activities', row: offered }]);
    await store.pull.merge('applications', [remote({ ...row, status: 'assessment' }, 3)]);
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'offer' });

    const batch = await store.outbox.take();
    const written = { revision: 1, updatedAt: row.updatedAt };
    await store.outbox.acknowledge(batch.map(({ operation }) => ({ operation, written })));
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'offer' });
  });

  it('that this version cannot read are left out of lists and stay on the disk', async () => {
    const onUnreadable = vi.fn();
    const store = await aStore(person, { onUnreadable });
    const [known, foreign] = [aJob(), aJob()];

    await store.pull.merge('applications', [remote(known, 1), remote({ ...foreign, status: 'haunted' }, 1)]);

    expect(await store.list('applications')).toEqual([known]);
    expect(onUnreadable).toHaveBeenCalledWith('applications', foreign.id);
    await store.pull.merge('applications', [remote(foreign, 2)]);
    expect(await store.list('applications')).toHaveLength(2);
  });

  it('that lack a column of this version have it empty, until they are fetched anew', async () => {
    const store = await aStore();
    const { agency: _unknown, ...older } = aJob({ agency: 'Bright Futures' });
    await store.pull.merge('applications', [remote(older, 1)]);
    expect(await store.list('applications')).toEqual([{ ...older, agency: null }]);

    await store.pull.merge('applications', [remote({ ...older, agency: 'Bright Futures' }, 1)]);
    expect(await store.list('applications')).toMatchObject([{ agency: 'Bright Futures' }]);
  });

  it('keep how far they reach', async () => {
    const store = await aStore();
    const cursor = {
      columns: 'id',
      reachedAt: 0,
      updatedAt: '2026-11-02T09:00:00.123456+00:00',
      id: 'x',
      startedAt: null,
      overlap: 60_000,
    };
    expect(await store.pull.cursor('applications')).toBeNull();
    await store.pull.merge('applications', [], cursor);
    expect(await store.pull.cursor('applications')).toEqual(cursor);
  });
});

describe('live values', () => {
  it('tell every context of a row that changed, and keep the others the same objects', async () => {
    const prefix = 'shared-';
    const [one, other] = [await aStore(person, { prefix }), await aStore(person, { prefix })];
    const rows = [aJob(), aJob({ createdAt: '2026-11-13T09:00:00.000Z' })];
    await one.commit(rows.map((row) => ({ kind: 'create', aggregate: 'applications', row })));
    const live = other.liveList('applications');
    const stop = live.subscribe(() => {});
    await vi.waitFor(() => expect(live.get()).toEqual([rows[1], rows[0]]));
    const before = live.get();

    const id = rows[0]?.id ?? '';
    await one.commit([{ kind: 'change', aggregate: 'applications', id, columns: { notes: 'new' } }]);

    await vi.waitFor(() => expect(live.get()?.[1]).toMatchObject({ notes: 'new' }));
    expect(live.get()?.[0]).toBe(before?.[0]);
    stop();
  });

  it('show many rows without their long texts, and one row with them', async () => {
    const store = await aStore();
    const row = aJob({ jobText: 'Look after the wards.', jobDescription: 'Look after one ward.' });
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    const [short, one] = [store.liveSummaries('applications'), store.liveRow('applications', row.id)];
    short.subscribe(() => {});
    one.subscribe(() => {});

    const { jobText: _text, jobDescription: _corrected, ...summary } = row;
    await vi.waitFor(() => expect(short.get()).toEqual([summary]));
    await vi.waitFor(() => expect(one.get()).toEqual(row));

    const change = { jobDescription: null, salary: '£1' };
    await store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns: change }]);
    await vi.waitFor(() => expect(short.get()).toMatchObject([{ salary: '£1' }]));
    await vi.waitFor(() => expect(one.get()).toMatchObject({ ...change, jobText: row.jobText }));
  });

  it('are the same object however often they are asked for', async () => {
    const store = await aStore();
    expect(store.liveActivitiesOf('a')).toBe(store.liveActivitiesOf('a'));
    expect(store.liveList('applications')).toBe(store.liveList('applications'));
  });

  it('show drafts and what waits to be sent', async () => {
    const store = await aStore();
    const stop = store.outbox.live.subscribe(() => {});
    await vi.waitFor(() => expect(store.outbox.live.get()).toEqual({ waiting: 0, setAside: [] }));

    await store.commit([{ kind: 'create', aggregate: 'applications', row: aJob() }]);

    await vi.waitFor(() => expect(store.outbox.live.get()).toMatchObject({ waiting: 1 }));
    stop();
  });
});

describe('signing out', () => {
  it('takes everything off the disk when all was sent', async () => {
    const prefix = 'sent-';
    const store = await aStore(person, { prefix });
    await store.pull.merge('applications', [{ row: { ...aJob() }, revision: 1 }]);
    const live = store.liveList('applications');
    live.subscribe(() => {});
    await vi.waitFor(() => expect(live.get()).toHaveLength(1));

    await store.clearForSignOut();

    expect(live.get()).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
      `sent-starboard-${person.userId}`,
    );
    await expect(store.list('applications')).rejects.toThrow('closed');
  });

  it('keeps what was not sent for its owner, and nothing else', async () => {
    const prefix = 'unsent-';
    const store = await aStore(person, { prefix });
    const [synced, fresh] = [aJob(), aJob()];
    await store.pull.merge('applications', [{ row: { ...synced }, revision: 1 }]);
    await store.commit([
      { kind: 'create', aggregate: 'applications', row: fresh },
      { kind: 'change', aggregate: 'applications', id: synced.id, columns: { notes: 'unsent' } },
    ]);
    await store.clearForSignOut();

    const again = await aStore(person, { prefix });
    expect(await again.list('applications')).toEqual([fresh]);
    await again.pull.merge('applications', [{ row: { ...synced, salary: '£1' }, revision: 2 }]);
    expect(await again.get('applications', synced.id)).toMatchObject({ notes: 'unsent', salary: '£1' });
    expect(await again.outbox.counts()).toMatchObject({ waiting: 2 });
  });
});

describe('adoption', () => {
  it('makes rows of the device rows of the person, once', async () => {
    const device = await aStore({ kind: 'device' });
    const store = await aStore();
    const row = aJob();
    const status = anEntry({ applicationId: row.id, type: 'status', status: 'submitted' });
    await device.commit([
      { kind: 'create', aggregate: 'applications', row },
      { kind: 'create', aggregate: 'activities', row: status },
    ]);

    const found = await device.adoptable();
    await store.adoptFrom({ ...device, forget: async () => {} });
    await store.adoptFrom(device);

    expect(found.rows).toHaveLength(2);
    expect(await store.list('applications')).toMatchObject([{ id: row.id, status: 'submitted' }]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 2 });
    expect(await device.list('applications')).toEqual([]);
  });
});

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not there yet');
  return value;
}
