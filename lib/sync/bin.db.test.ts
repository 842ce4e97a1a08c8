/** The bin is emptied: exactly what was in it, once, whatever the network and the worker do, and on every device. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActivity } from '@/tests/support/builders';
import { Killed, Life, mortalFetch, mortalStore } from '@/tests/support/mortal';
import {
  aDevice,
  aJob,
  aProject,
  changed,
  created,
  type Device,
  locksInMemory,
  type SyncWorld,
  startSyncWorld,
  twoDevices,
} from '@/tests/support/sync-world';
import { makeSync } from './make-sync';
import { remoteOf } from './remote';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

const binned = (id: string) =>
  changed(id, { deletedAt: new Date().toISOString(), deletionReason: 'removed' });
const restored = (id: string) => changed(id, { deletedAt: null, deletionReason: null });
const purge = (device: Device, id: string) => device.store.purge([{ aggregate: 'applications', id }]);
const nothingLeft = { waiting: 0, setAside: [] };

/** The ids of the person's jobs and entries in Postgres. */
async function inPostgres({ person: { userId } }: Device): Promise<string[]> {
  const rows = await world.backend.sql`
    select id from applications where user_id = ${userId} union all
    select id from application_activities where user_id = ${userId} order by id`;
  return rows.map(({ id }) => String(id));
}

/** A job in the bin of two devices, with an entry, and one beside it that is not. */
async function aJobInTheBin() {
  const { one, other, row } = await twoDevices(world);
  const entry = anActivity({ id: crypto.randomUUID(), applicationId: row.id, type: 'note' });
  const kept = aJob();
  await one.store.commit([{ kind: 'create', aggregate: 'activities', row: entry }, created(kept)]);
  await one.store.commit([binned(row.id)]);
  for (const device of [one, other]) await device.settle();
  return { one, other, row, entry, kept };
}

const has = async ({ store }: Device, id: string) => (await store.get('applications', id)) !== null;

describe('what is emptied out of the bin', () => {
  it('is gone from the account and from every device, with what belonged to it', async () => {
    const { one, other, row, entry, kept } = await aJobInTheBin();
    await purge(one, row.id);
    for (const device of [one, other]) expect((await device.settle()).state).toBe('done');
    expect(await inPostgres(one)).toEqual([kept.id]);
    for (const { store } of [one, other]) {
      expect(await store.get('applications', row.id)).toBeNull();
      expect(await store.get('activities', entry.id)).toBeNull();
      expect(await store.get('applications', kept.id)).not.toBeNull();
      expect(await store.outbox.counts()).toEqual(nothingLeft);
    }
  });

  it('is gone as well on a device that did not know that it was in the bin', async () => {
    const { one, other, row } = await twoDevices(world);
    await one.store.commit([binned(row.id)]);
    await purge(one, row.id);
    await one.settle();
    await other.settle();
    expect(await has(other, row.id)).toBe(false);
  });

  it('waits for a network, and does not come back meanwhile', async () => {
    const { one, row } = await aJobInTheBin();
    world.network.setFaults([{ path: /./, fault: { kind: 'drop-before' } }]);
    await purge(one, row.id);
    await one.settle();
    expect(await has(one, row.id)).toBe(false);
    world.network.setFaults([]);
    await one.settle();
    expect(await inPostgres(one)).not.toContain(row.id);
  });

  it('is only what was in it when the person looked', async () => {
    const { one, other, row, kept } = await aJobInTheBin();
    await other.store.commit([binned(kept.id)]);
    await other.settle();
    await purge(one, row.id);
    await one.settle();
    expect(await inPostgres(one)).toEqual([kept.id]);
    expect(await one.store.get('applications', kept.id)).toMatchObject({ deletionReason: 'removed' });
  });

  it.each(['drop-after-commit', 'html', 'empty-list'] as const)(
    'is said once more after an answer that was %s',
    async (kind) => {
      const { one, row } = await aJobInTheBin();
      await purge(one, row.id);
      world.network.setFaults([{ path: /purge_from_bin/, fault: { kind }, times: 1 }]);
      expect((await one.settle()).state).toBe('later');
      expect(await one.store.outbox.counts()).toMatchObject({ waiting: 1 });
      expect((await one.settle()).state).toBe('done');
      expect(await inPostgres(one)).not.toContain(row.id);
      expect(await one.store.outbox.counts()).toEqual(nothingLeft);
    },
  );
});

describe('a job that another device took out of the bin', () => {
  it('before the server heard of its end is whole on both', async () => {
    const { one, other, row, entry } = await aJobInTheBin();
    await purge(one, row.id);
    await other.store.commit([restored(row.id)]);
    await other.settle();
    for (const device of [one, other]) expect((await device.settle()).state).toBe('done');
    for (const { store } of [one, other]) {
      expect(await store.get('applications', row.id)).toMatchObject({ deletedAt: null });
      expect(await store.get('activities', entry.id)).toMatchObject({ body: entry.body });
    }
  });

  it('after that cannot come back, and the person is told', async () => {
    const { one, other, row } = await aJobInTheBin();
    await purge(one, row.id);
    await one.settle();
    await other.store.commit([restored(row.id)]);
    await other.settle();
    const { setAside } = await other.store.outbox.counts();
    expect(setAside).toMatchObject([{ applicationId: row.id, code: 'not-found' }]);
    expect(await has(other, row.id)).toBe(true);
    await other.store.outbox.discard(setAside[0]?.operationId ?? '');
    expect(await has(other, row.id)).toBe(false);
    expect((await other.settle()).state).toBe('done');
  });

  it('after that is kept as a new one where the person says so, on both devices', async () => {
    const { one, other, row, entry, kept } = await aJobInTheBin();
    await purge(one, row.id);
    await one.settle();
    await other.store.commit([restored(row.id)]);
    await other.settle();
    const [aside] = (await other.store.outbox.counts()).setAside;
    expect(aside).toMatchObject({ canKeepAnew: true });
    const [anew] = await other.store.outbox.keepAnew(aside?.operationId ?? '');
    for (const device of [other, one]) expect((await device.settle()).state).toBe('done');
    for (const { store } of [one, other]) {
      expect((await store.list('applications')).map(({ id }) => id).sort()).toEqual(
        [String(anew?.id), kept.id].sort(),
      );
      expect(await store.activitiesOf(String(anew?.id))).toMatchObject([{ body: entry.body }]);
      expect(await store.outbox.counts()).toEqual(nothingLeft);
    }
  });
});

describe('a row that was emptied out of the bin stays away', () => {
  it('when the request that made it arrives once more', async () => {
    const { one, row } = await aJobInTheBin();
    await purge(one, row.id);
    await one.settle();
    const { updatedAt: _, status: __, ...columns } = row;
    const remote = remoteOf(one.project, one.person.userId, AbortSignal.timeout(10_000));
    await expect(remote.insertMissing('applications', [columns])).rejects.toMatchObject({
      kind: 'refused',
      code: 'PT410',
    });
    expect(await inPostgres(one)).not.toContain(row.id);
  });

  it('when the device that made it never heard that it arrived', async () => {
    const { one, other } = await twoDevices(world);
    const [row, beside] = [aJob(), aJob()];
    await one.store.commit([created(row), created(beside)]);
    world.network.setFaults([{ path: /applications/, fault: { kind: 'drop-after-commit' } }]);
    await one.settle();
    world.network.setFaults([]);
    await other.settle();
    await other.store.commit([binned(row.id)]);
    await purge(other, row.id);
    await other.settle();
    expect((await one.settle()).state).toBe('done');
    expect(await has(one, row.id)).toBe(false);
    expect(await has(one, beside.id)).toBe(true);
    expect(await inPostgres(one)).not.toContain(row.id);
    expect(await one.store.outbox.counts()).toEqual(nothingLeft);
  });
});

it('a server that does not have the function yet keeps the row, and it goes by itself once it has', async () => {
  const { one, row } = await aJobInTheBin();
  await world.backend.sql`alter function public.purge_from_bin(text, jsonb) rename to no_purge`;
  try {
    await purge(one, row.id);
    await one.settle();
    expect(await one.store.outbox.counts()).toMatchObject({ waiting: 1, setAside: [] });
    expect(await one.store.report.get()).toMatchObject({ problem: 'server' });
    expect(await inPostgres(one)).toContain(row.id);
  } finally {
    await world.backend.sql`alter function public.no_purge(text, jsonb) rename to purge_from_bin`;
  }
  await one.settle();
  expect(await inPostgres(one)).not.toContain(row.id);
});

it('P3: is emptied once, wherever the worker dies', async () => {
  const { one, other } = await twoDevices(world);
  let moments = 0;
  for (let isSurvivor = false; !isSurvivor; moments++) {
    const row = aJob();
    await one.store.commit([created(row)]);
    if (moments % 2 === 0) await one.settle();
    await one.store.commit([binned(row.id)]);
    if (moments % 3 === 0) await one.settle();
    await purge(one, row.id);
    const life = new Life(moments);
    const { project } = aProject(world, { storage: one.storage, fetch: mortalFetch(life) });
    const sync = makeSync({
      project,
      store: mortalStore(one.store, life),
      locks: locksInMemory(),
      isOnline: () => true,
    });
    await sync.syncOnce({ isImpatient: true }).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    isSurvivor = !life.isOver;
    expect((await one.settle()).state, `killed after ${moments}`).toBe('done');
    expect(await inPostgres(one)).not.toContain(row.id);
    expect(await has(one, row.id)).toBe(false);
    expect(await one.store.outbox.counts()).toEqual(nothingLeft);
  }
  expect(moments).toBeGreaterThan(20);
  await other.settle();
  expect((await other.store.list('applications')).length).toBe(1);
});

it('a device that signs in later has none of it', async () => {
  const { one, row, kept } = await aJobInTheBin();
  await purge(one, row.id);
  await one.settle();
  const late = await aDevice(world, one.person);
  await late.settle();
  expect((await late.store.list('applications')).map(({ id }) => id)).toEqual([kept.id]);
  expect(await has(late, row.id)).toBe(false);
});
