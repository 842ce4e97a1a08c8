/** One question what is new, against the database's own answer; and of servers that do not know it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregates } from '@/lib/domain/synced';
import { aJob } from '@/tests/support/stores';
import {
  aDevice,
  aPerson,
  changed,
  created,
  type Device,
  type SyncWorld,
  startSyncWorld,
  twoDevices,
} from '@/tests/support/sync-world';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

/** As if so many minutes went by on the server, so that no row is within reach of the next run any more. */
async function passMinutes(device: Device, minutes: number): Promise<void> {
  for (const aggregate of aggregates) {
    const cursor = await device.store.pull.cursor(aggregate);
    if (cursor !== null)
      await device.store.pull.merge(aggregate, [], {
        ...cursor,
        reachedAt: cursor.reachedAt - minutes * 60_000,
      });
  }
  await device.settle();
}

/** The paths that a sync asks for. */
async function asked(device: Device): Promise<string[]> {
  world.network.clear();
  expect((await device.settle()).state).toBe('done');
  return world.network.requests.map(({ path }) => path.replace('/rest/v1/', ''));
}

describe('a sync', () => {
  it('with nothing new is one request', async () => {
    const { one } = await twoDevices(world);
    await passMinutes(one, 5);
    expect(await asked(one)).toEqual(['rpc/my_news']);
  });

  it('asks for the one table in which another device wrote, and for nothing of another person', async () => {
    const { one, other, row } = await twoDevices(world);
    await passMinutes(one, 5);
    const stranger = await aDevice(world, await aPerson(world));
    await stranger.store.commit([created(aJob())]);
    await stranger.settle();
    expect(await asked(one)).toEqual(['rpc/my_news']);

    await other.store.commit([changed(row.id, { salary: 'new' })]);
    await other.settle();
    expect(await asked(one)).toEqual(['rpc/my_news', 'applications']);
    expect(await one.store.get('applications', row.id)).toMatchObject({ salary: 'new' });
  });

  it('with a server that does not know the question asks for every table', async () => {
    const { one, other, row } = await twoDevices(world);
    await other.store.commit([changed(row.id, { salary: 'new' })]);
    await other.settle();
    await world.backend.sql`alter function public.my_news(jsonb, timestamptz) rename to no_news`;
    try {
      expect(await asked(one)).toHaveLength(1 + aggregates.length);
      expect(await one.store.get('applications', row.id)).toMatchObject({ salary: 'new' });
    } finally {
      await world.backend.sql`alter function public.no_news(jsonb, timestamptz) rename to my_news`;
    }
  });
});
