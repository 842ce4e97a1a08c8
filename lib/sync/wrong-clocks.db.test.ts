/** Devices whose clocks are a day wrong, and are put right: moments of the device decide nothing between devices. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  aDevice,
  aJob,
  aPerson,
  changed,
  created,
  type Person,
  rowsIn,
  type SyncWorld,
  startSyncWorld,
} from '@/tests/support/sync-world';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.network.clear());

const day = 86_400_000;
const refreshes = () =>
  world.network.requests.filter(({ query }) => query.get('grant_type') === 'refresh_token');

/** A device whose clock can be set. */
async function aDeviceAt(person: Person, ahead: number) {
  const clock = { ahead };
  const now = () => Date.now() + clock.ahead;
  const store = { now: () => new Date(now()) };
  const device = await aDevice(world, person, { project: { now }, sync: { now }, store });
  return { ...device, clock };
}

it.each([
  ['ahead', day],
  ['behind', -day],
])(
  'F38, P41: a clock a day %s is no reason to refresh, and the later writer wins all the same',
  async (_how, ahead) => {
    const person = await aPerson(world);
    const [wrong, right] = [await aDeviceAt(person, ahead), await aDeviceAt(person, 0)];
    const row = aJob();
    await wrong.store.commit([created(row)]);
    for (const device of [wrong, right]) await device.settle();

    for (const [device, salary] of [
      [wrong, '£1'],
      [right, '£2'],
      [wrong, '£3'],
      [right, '£4'],
    ] as const) {
      await device.store.commit([changed(row.id, { salary })]);
      expect((await device.settle()).state).toBe('done');
    }
    await wrong.settle();

    expect(await rowsIn(world, person)).toMatchObject([{ salary: '£4' }]);
    expect(await wrong.store.get('applications', row.id)).toMatchObject({ salary: '£4' });
    expect(refreshes()).toEqual([]);
  },
);

it.each([
  ['forward', day],
  ['back', -day],
])(
  'F38, P41: a clock put a day %s costs one refresh at most, and a wait that was under way ends',
  async (_how, jump) => {
    const person = await aPerson(world);
    const device = await aDeviceAt(person, 0);
    await device.store.commit([created(aJob())]);
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'status', status: 503 } }]);
    for (let failure = 0; failure < 6; failure++) await device.settle();
    world.network.setFaults([]);

    device.clock.ahead = jump;
    const outcomes = [];
    for (let step = 0; step < 5; step++) outcomes.push((await device.sync.syncOnce()).state);

    expect(outcomes).toEqual(Array(5).fill('done'));
    expect(await rowsIn(world, person)).toHaveLength(1);
    expect(refreshes().length).toBeLessThanOrEqual(1);
  },
);
