import { describe, expect, it, vi } from 'vitest';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';

describe('signing out', () => {
  it('P38: takes everything off the disk when all was sent', async () => {
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

  it('P38: keeps what was not sent for its owner, and nothing else', async () => {
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

  it('brings an unsent application back with the status that its unsent entries give it', async () => {
    const prefix = 'status-';
    const store = await aStore(person, { prefix });
    const row = aJob();
    const status = anEntry({ applicationId: row.id, type: 'status', status: 'submitted' });
    await store.commit([
      { kind: 'create', aggregate: 'applications', row },
      { kind: 'create', aggregate: 'activities', row: status },
    ]);
    await store.clearForSignOut();

    const again = await aStore(person, { prefix });
    expect(await again.list('applications')).toMatchObject([{ id: row.id, status: 'submitted' }]);
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
