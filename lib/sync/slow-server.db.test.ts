import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDevice, aJob, aPerson, created, type SyncWorld, startSyncWorld } from '@/tests/support/sync-world';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

it('comes to an end with a server that takes its time for each answer', async () => {
  // Ten of the device's seconds in one: a step is over after half a second, an answer takes one and a half of its own.
  const begunAt = Date.now();
  const now = () => begunAt + (Date.now() - begunAt) * 10;
  const device = await aDevice(world, await aPerson(world), { sync: { now } });
  await device.store.commit([created(aJob())]);
  world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'delay', ms: 150 } }]);

  const states: string[] = [];
  do states.push((await device.sync.syncOnce({ isImpatient: true })).state);
  while (states.at(-1) === 'more' && states.length < 20);

  expect(states.at(-1), states.join(', ')).toBe('done');
});
