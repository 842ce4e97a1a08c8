import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anApplication } from '@/tests/support/builders';
import {
  aDevice,
  aPerson,
  aProject,
  type Device,
  type SyncWorld,
  startSyncWorld,
  untilSettled,
} from '@/tests/support/sync-world';
import { makeAuth } from './auth';
import { makeSync } from './make-sync';

let world: SyncWorld;
let cautious: SyncWorld;
beforeAll(async () => {
  [world, cautious] = await Promise.all([startSyncWorld(), startSyncWorld({ confirmEmail: true })]);
});
afterAll(() => Promise.all([world.stop(), cautious.stop()]));
beforeEach(() => world.network.clear());

const rest = /\/rest\//;
const token = /grant_type=refresh_token/;
const save = (device: Device) => {
  const row = anApplication({ id: crypto.randomUUID() });
  return device.store.commit([{ kind: 'create', aggregate: 'applications', row }]);
};
const refreshes = () =>
  world.network.requests.filter(({ query }) => query.get('grant_type') === 'refresh_token');
const anonymous = () =>
  world.network.requests.filter(({ path, bearer }) => rest.test(path) && bearer === 'anon');

/** A device whose token ended by its own clock. */
async function anExpiredDevice(): Promise<Device> {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const device = await aDevice(world, await aPerson(world), { project: { now }, sync: { now } });
  await device.settle();
  ahead = 2 * 3_600_000;
  await save(device);
  world.network.clear();
  return device;
}

describe('signing in', () => {
  it.each([
    ['a wrong password', 'wrong', 'wrong-password'],
    ['no password', '', 'wrong-password'],
  ])('is refused with %s', async (_what, password, why) => {
    const { email } = await aPerson(world);
    const answer = await makeAuth(aProject(world).project).signIn(email, password);
    expect(answer).toEqual({ ok: false, why });
  });

  it('says who signed in', async () => {
    const { email, password, userId } = await aPerson(world);
    const answer = await makeAuth(aProject(world).project).signIn(email, password);
    expect(answer).toEqual({ ok: true, value: { email, userId } });
  });

  it.each([
    ['nobody answers', { kind: 'drop-before' }, 'offline'],
    ['a hotel answers with its own page', { kind: 'html' }, 'offline'],
    ['the server fails', { kind: 'status', status: 500 }, 'server-error'],
    ['it was tried too often', { kind: 'status', status: 429 }, 'too-many-tries'],
  ] as const)('is refused when %s', async (_what, fault, why) => {
    world.network.setFaults([{ path: /\/auth\//, fault }]);
    const auth = makeAuth(aProject(world).project);
    expect(await auth.signIn('sam@example.test', 'secret')).toEqual({ ok: false, why });
    expect(await auth.signUp('sam@example.test', 'secret')).toEqual({ ok: false, why });
  });
});

describe('signing up', () => {
  it('is refused for an address that is taken, a weak password and no address', async () => {
    const { email } = await aPerson(world);
    const auth = makeAuth(aProject(world).project);
    expect(await auth.signUp(email, 'long enough')).toEqual({ ok: false, why: 'address-taken' });
    expect(await auth.signUp('new@example.test', '1')).toEqual({ ok: false, why: 'weak-password' });
    expect(await auth.signUp('nowhere', 'long enough')).toEqual({ ok: false, why: 'invalid-email' });
  });

  it('says so where the address has to be confirmed first', async () => {
    const auth = makeAuth(aProject(cautious).project);
    const confirm = { ok: false, why: 'confirm-email' };
    expect(await auth.signUp('fresh@example.test', 'long enough')).toEqual(confirm);
    expect(await auth.signIn('fresh@example.test', 'long enough')).toEqual(confirm);
  });
});

describe('a token', () => {
  it('F13: that ended is refreshed once', async () => {
    const device = await anExpiredDevice();
    expect((await device.settle()).state).toBe('done');
    expect(refreshes()).toHaveLength(1);
  });

  it('F13: that the server refuses is refreshed once, and the request sent again', async () => {
    const device = await aDevice(world, await aPerson(world));
    await save(device);
    world.network.clear();
    world.network.setFaults([{ path: rest, fault: { kind: 'unauthorized' }, times: 1 }]);
    expect((await device.settle()).state).toBe('done');
    expect(refreshes()).toHaveLength(1);
    expect(await device.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  });

  it('F14, P6: that ended while its endpoint is down sends nothing as nobody, and the session stays', async () => {
    const device = await anExpiredDevice();
    world.network.setFaults([{ path: token, fault: { kind: 'drop-before' } }]);

    const outcome = await device.settle();

    expect(outcome.state).toBe('later');
    expect(world.network.requests.filter(({ path }) => rest.test(path))).toHaveLength(0);
    expect(await device.store.list('applications')).toHaveLength(1);
    expect(await device.project.session.needsSignIn()).toBe(false);
    world.network.setFaults([]);
    expect((await device.settle()).state).toBe('done');
  });

  it('F15: whose refresh was answered, but not here, is refreshed the next time', async () => {
    const device = await anExpiredDevice();
    world.network.setFaults([{ path: token, fault: { kind: 'drop-after-commit' }, times: 3 }]);
    for (let lost = 0; lost < 3; lost++) expect((await device.settle()).state).toBe('later');
    expect((await device.settle()).state).toBe('done');
    expect(anonymous()).toEqual([]);
  });

  it('F16, P6: that will never be refreshed asks for a sign-in and wipes nothing', async () => {
    const device = await anExpiredDevice();
    await world.backend.sql`delete from auth.refresh_tokens`;

    expect((await device.settle()).state).toBe('signed-out');

    expect(await device.project.session.needsSignIn()).toBe(true);
    expect(await device.store.report.get()).toMatchObject({ problem: 'sign-in' });
    expect(await device.store.outbox.counts()).toMatchObject({ waiting: 1 });
    await device.auth.signIn(device.person.email, device.person.password);
    expect((await device.settle()).state).toBe('done');
    expect(await device.store.outbox.counts()).toMatchObject({ waiting: 0 });
  });
});

describe('signing out', () => {
  it('P38: leaves no token on the device, also when nobody answers', async () => {
    const device = await aDevice(world, await aPerson(world));
    world.network.setFaults([{ path: /\/auth\//, fault: { kind: 'drop-before' } }]);
    await device.auth.signOut();
    expect(device.storage.kept.size).toBe(0);
    expect(await device.project.session.needsSignIn()).toBe(true);
  });

  it('F19, P38: never lets one person’s operations go out as another', async () => {
    const [ann, bea] = [await aPerson(world), await aPerson(world)];
    const device = await aDevice(world, ann);
    await save(device);
    await device.auth.signOut();
    await device.auth.signIn(bea.email, bea.password);
    world.network.clear();

    expect((await device.settle()).state).toBe('signed-out');

    expect(world.network.requests).toEqual([]);
    expect(await device.store.outbox.counts()).toMatchObject({ waiting: 1 });
    await device.auth.signIn(ann.email, ann.password);
    expect((await device.settle()).state).toBe('done');
    const rows = await world.backend
      .sql`select user_id from applications where user_id in (${ann.userId}, ${bea.userId})`;
    expect(rows).toEqual([{ user_id: ann.userId }]);
  });

  it('in the middle of a step ends the step, with everything in its place', async () => {
    const device = await aDevice(world, await aPerson(world));
    await save(device);
    world.network.setFaults([{ path: rest, fault: { kind: 'delay', ms: 200 } }]);
    const step = device.sync.syncOnce({ isImpatient: true });
    await expect.poll(() => world.network.requests.some(({ path }) => rest.test(path))).toBe(true);
    await device.store.clearForSignOut();
    expect((await step).state).toBe('signed-out');
  });
});

describe('two contexts', () => {
  it('F6: take turns: while one is at it the other does nothing', async () => {
    const person = await aPerson(world);
    const device = await aDevice(world, person);
    await save(device);
    world.network.setFaults([{ path: rest, fault: { kind: 'delay', ms: 100 } }]);
    const [one, other] = await Promise.all([device.sync.syncOnce(), device.sync.syncOnce()]);
    expect([one.state, other.state].sort()).toEqual(['busy', 'done']);
    expect(anonymous()).toEqual([]);
  });

  it('without a network send nothing and keep everything', async () => {
    const device = await aDevice(world, await aPerson(world));
    await save(device);
    world.network.clear();
    const { project, store } = device;
    const sync = makeSync({ project, store, locks: heldByNobody, isOnline: () => false });
    const outcome = await untilSettled(sync);
    expect(outcome.state).toBe('later');
    expect(outcome.nextTryAt).toBeGreaterThan(Date.now() + 50_000);
    expect(world.network.requests).toEqual([]);
    expect(await store.report.get()).toMatchObject({ problem: 'offline' });
  });
});

const heldByNobody = {
  request: <T>(_name: string, _options: unknown, work: (lock: unknown) => Promise<T>) => work({}),
};
