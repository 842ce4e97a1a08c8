import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anActivity } from '@/tests/support/builders';
import {
  aDevice,
  aJob,
  aPerson,
  changed,
  created,
  rowsIn,
  type SyncWorld,
  startSyncWorld,
  twoDevices,
} from '@/tests/support/sync-world';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.network.clear());

/** Requests for rows, and not the question what is new. */
const tables = /\/rest\/v1\/(?!rpc\/)/;

describe('an unreliable network', () => {
  it('F4, P2: loses and doubles nothing when every fifth answer is lost', async () => {
    const person = await aPerson(world);
    const device = await aDevice(world, person);
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'drop-after-commit' }, every: 5 }]);
    const jobs = Array.from({ length: 50 }, () => aJob());
    for (const row of jobs) {
      await device.store.commit([created(row)]);
      await device.sync.syncOnce({ isImpatient: true });
    }
    world.network.setFaults([]);
    await device.settle();

    const ids = (await rowsIn(world, device.person)).map(({ id }) => id);
    expect(ids).toEqual(jobs.map(({ id }) => id).sort());
    expect(await device.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
    const revisions = (await rowsIn(world, device.person)).map(({ revision }) => revision);
    expect(new Set(revisions)).toEqual(new Set(['1']));
  });

  it.each([
    ['the line is cut', { kind: 'drop-before' }, 'offline'],
    ['the answer breaks off', { kind: 'half-body' }, 'offline'],
    ['a hotel answers with its own page', { kind: 'html' }, 'offline'],
    ['the server fails', { kind: 'status', status: 500 }, 'server'],
    ['the server is asked too often', { kind: 'status', status: 429, retryAfterSeconds: 7 }, 'server'],
    ['the server answers nonsense', { kind: 'empty-list' }, 'server'],
  ] as const)('F10, F11: keeps everything when %s', async (_what, fault, problem) => {
    const { one, row } = await twoDevices(world);
    const fresh = aJob();
    await one.store.commit([created(fresh), changed(row.id, { salary: 'unsent' })]);
    world.network.setFaults([{ path: /\/rest\//, fault }]);

    const outcome = await one.settle();

    expect(outcome.state).toBe('later');
    expect(await one.store.report.get()).toMatchObject({ problem });
    expect(await one.store.list('applications')).toHaveLength(2);
    expect(await one.store.outbox.counts()).toEqual({ waiting: 2, setAside: [] });
    world.network.setFaults([]);
    await one.settle();
    expect(await rowsIn(world, one.person)).toHaveLength(2);
    expect(await one.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  });

  it('P6: empties nothing when the server answers with nothing', async () => {
    const { one } = await twoDevices(world);
    for (const path of [/\/rest\//, tables]) {
      world.network.setFaults([{ path, fault: { kind: 'empty-list' } }]);
      expect((await one.settle()).state).toBe(path === tables ? 'done' : 'later');
      expect(await one.store.list('applications')).toHaveLength(1);
    }
  });

  it('does not believe the first empty answer about a row that was changed here, but the fifth', async () => {
    const { one, row } = await twoDevices(world);
    await one.store.commit([changed(row.id, { salary: 'unsent' })]);
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'empty-list' } }]);
    for (let answer = 0; answer < 4; answer++) await one.settle();
    expect(await one.store.outbox.counts()).toMatchObject({ waiting: 1, setAside: [] });

    await one.settle();

    expect(await one.store.outbox.counts()).toMatchObject({
      waiting: 0,
      setAside: [{ code: 'not-found', applicationId: row.id }],
    });
    expect(await one.store.get('applications', row.id)).toMatchObject({ salary: 'unsent' });
  });

  it('F11: waits as long as the server asks, and less than that only when there is news', async () => {
    const { one } = await twoDevices(world);
    await one.store.commit([created(aJob())]);
    const fault = { kind: 'status', status: 429, retryAfterSeconds: 30 } as const;
    world.network.setFaults([{ path: /\/rest\//, fault }]);
    const before = Date.now();
    const outcome = await one.sync.syncOnce();
    expect(outcome.nextTryAt).toBeGreaterThanOrEqual(before + 30_000);

    world.network.clear();
    expect(await one.sync.syncOnce()).toEqual(outcome);
    expect(world.network.requests).toHaveLength(0);
    expect((await one.sync.syncOnce({ isImpatient: true })).state).toBe('done');
  });

  it('F11: asks a server that is down no more than one thing a minute, after five failures', async () => {
    const { one } = await twoDevices(world);
    await one.store.commit([created(aJob())]);
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'status', status: 503 } }]);
    for (let failure = 0; failure < 5; failure++) await one.settle();
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'status', status: 503 } }]);
    const before = world.network.requests.length;

    const outcome = await one.settle();

    expect(world.network.requests).toHaveLength(before + 1);
    expect(outcome.nextTryAt).toBeGreaterThan(Date.now() + 59_000);
  });

  it('F12: sends and fetches all else when the server always fails on one row', async () => {
    const { one, other } = await twoDevices(world);
    const [stubborn, good] = [aJob({ reference: 'stubborn' }), aJob()];
    await one.store.commit([created(stubborn)]);
    const fault = { kind: 'status', status: 500 } as const;
    world.network.setFaults([{ path: tables, method: 'POST', fault, times: 6 }]);
    for (let failure = 0; failure < 6; failure++) await one.settle();
    const elsewhere = aJob();
    await other.store.commit([created(elsewhere)]);
    await other.settle();
    await one.store.commit([created(good)]);

    world.network.setFaults([{ path: tables, method: 'POST', fault, every: 2 }]);
    expect((await one.settle()).state).toBe('later');

    expect((await rowsIn(world, one.person)).map(({ id }) => id)).toContain(good.id);
    expect(await one.store.get('applications', elsewhere.id)).toMatchObject({ id: elsewhere.id });
    expect(await one.store.outbox.counts()).toMatchObject({ waiting: 1 });
  });

  it('F12: sets aside what the server refuses, and sends the rest', async () => {
    const { one } = await twoDevices(world);
    const [poison, good] = [aJob(), aJob()];
    await world.backend.sql`alter table applications add constraint no_poison check (reference <> 'poison')`;
    await one.store.commit([created({ ...poison, reference: 'poison' }), created(good)]);

    expect((await one.settle()).state).toBe('done');

    expect(await one.store.outbox.counts()).toMatchObject({
      waiting: 0,
      setAside: [{ applicationId: poison.id, code: '23514' }],
    });
    expect((await rowsIn(world, one.person)).map(({ id }) => id)).toContain(good.id);
    await one.store.commit([changed(poison.id, { reference: 'fine' })]);
    await one.settle();
    await world.backend.sql`alter table applications drop constraint no_poison`;
    expect((await rowsIn(world, one.person)).map(({ id }) => id)).toContain(poison.id);
  });

  it('P4: sends 50 saved offline in two requests', async () => {
    const { one } = await twoDevices(world);
    for (let n = 0; n < 50; n++) {
      const row = aJob();
      const clip = anActivity({ id: crypto.randomUUID(), applicationId: row.id, type: 'clip' });
      await one.store.commit([created(row), { kind: 'create', aggregate: 'activities', row: clip }]);
    }
    world.network.clear();
    await one.settle();
    const sent = world.network.requests.filter(({ method, path }) => method === 'POST' && tables.test(path));
    expect(sent).toHaveLength(2);
    expect(await rowsIn(world, one.person)).toHaveLength(51);
  });
});
