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

  it('refuses what another page writes from then on: nothing is said to be kept that goes with the database', async () => {
    for (let turn = 0; turn < 60; turn++) {
      const prefix = `late-${turn}-`;
      const [worker, page] = [await aStore(person, { prefix }), await aStore(person, { prefix })];
      const row = aJob();
      await page.outbox.counts();

      const clearing = worker.clearForSignOut();
      for (let task = 0; task < turn % 30; task++) await new Promise((resolve) => setImmediate(resolve));
      const said = await page.commit([{ kind: 'create', aggregate: 'applications', row }]).then(
        () => 'kept',
        (error: Error) => error.name,
      );
      await clearing;
      expect(['kept', 'StoreClosed']).toContain(said);

      const again = await aStore(person, { prefix });
      expect((await again.get('applications', row.id)) !== null, `turn ${turn}`).toBe(said === 'kept');
    }
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

  it('takes the other version of a text along, about which the person was not asked yet', async () => {
    const device = await aStore({ kind: 'device' });
    const store = await aStore();
    const row = aJob({ notes: 'Old' });
    const change = (notes: string) =>
      ({
        kind: 'change',
        aggregate: 'applications',
        id: row.id,
        columns: { notes },
        over: { notes: 'Old' },
      }) as const;
    await device.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await device.commit([change('Of one page')]);
    await device.commit([change('Of another')]);

    await store.adoptFrom(device);

    const asked = [{ rowId: row.id, column: 'notes', mine: 'Of another', theirs: 'Of one page' }];
    expect((await store.adoptable()).conflicts).toMatchObject(asked);
    expect((await device.adoptable()).conflicts).toEqual([]);
  });
});
