/** A first fetch of more than fits into a step, by a worker that is killed over and over. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aggregates } from '@/lib/domain/synced';
import { aBigAccount, type BigAccount } from '@/tests/support/a-big-account';
import { Killed, Life, mortalFetch, mortalStore } from '@/tests/support/mortal';
import {
  aDevice,
  aPerson,
  aProject,
  changed,
  type Device,
  locksInMemory,
  type SyncWorld,
  startSyncWorld,
  untilSettled,
} from '@/tests/support/sync-world';
import type { Fetch } from './guarded-fetch';
import { makeSync } from './make-sync';

const isLong = process.env.STARBOARD_LONG !== undefined;
const size: BigAccount = isLong
  ? { applications: 2500, examples: 5000, activities: 20_000, jobText: 'An advert. '.repeat(750) }
  : { applications: 1200, examples: 600, activities: 2600 };
const total = size.applications + size.examples + size.activities;

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

const pages = () =>
  world.network.requests.filter(({ method, path }) => method === 'GET' && /rest/.test(path));

/** One life of a worker over what is on the device's disk; answers whether it came to the end. */
async function live(device: Device, life: Life): Promise<boolean> {
  const { project } = aProject(world, { storage: device.storage, fetch: mortalFetch(life) });
  const store = mortalStore(device.store, life);
  const sync = makeSync({ project, store, locks: locksInMemory(), isOnline: () => true });
  try {
    return (await untilSettled(sync)).state === 'done';
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

/** The same device with the rows counted that it is sent. */
function counting(device: Device) {
  const counted = { rows: 0 };
  const send: Fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const body: unknown = await answer.clone().json();
    if (Array.isArray(body)) counted.rows += body.length;
    return answer;
  };
  const { project } = aProject(world, { storage: device.storage, fetch: send });
  const sync = makeSync({ project, store: device.store, locks: locksInMemory(), isOnline: () => true });
  return { counted, settle: () => untilSettled(sync) };
}

it('F39: a big account is fetched whole by workers that are killed, each going on where the last one stopped', async () => {
  const person = await aPerson(world);
  await aBigAccount(world, person, size);
  const device = await aDevice(world, person);
  world.network.clear();

  const progress: number[] = [];
  let lives = 0;
  for (let isDone = false; !isDone; lives++) {
    expect(lives).toBeLessThan(30);
    isDone = await live(device, new Life(40 + 20 * lives));
    progress.push((await device.store.report.get()).progress?.fetched ?? 0);
  }

  expect(lives).toBeGreaterThan(2);
  expect(await device.store.listSummaries('applications')).toHaveLength(size.applications);
  expect(await device.store.listSummaries('achievements')).toHaveLength(size.examples);
  expect(await device.store.listSummaries('activities')).toHaveLength(size.activities);
  const least = total / 500 + aggregates.length;
  // A killed life may lose a page of each of the four aggregates that were under way, and asks again where each stands.
  expect(pages().length).toBeLessThan(least + lives * (aggregates.length + 4));
  const shown = progress.slice(0, -1).filter((fetched) => fetched > 0);
  expect(shown).toEqual([...shown].sort((one, other) => one - other));
  expect(shown.at(-1)).toBeGreaterThan(500);
  expect(await device.store.report.get()).toMatchObject({ progress: null, problem: null });
}, 600_000);

it('costs no more later than what changed', async () => {
  const person = await aPerson(world);
  await aBigAccount(world, person, { applications: 300, examples: 300, activities: 300 });
  const device = await aDevice(world, person);
  const other = await aDevice(world, person);
  await device.settle();
  await other.settle();
  const { counted, settle } = counting(device);

  world.network.clear();
  await settle();
  // The row at the end of each aggregate that has any is met again, for a minute.
  const filled = ['profiles', 'applications', 'achievements', 'application_activities'];
  expect(
    pages()
      .map(({ path }) => path.split('/').at(-1))
      .sort(),
  ).toEqual(filled.sort());
  expect(counted.rows).toBeLessThanOrEqual(filled.length);

  const [first] = await other.store.listSummaries('applications');
  await other.store.commit([changed(first?.id ?? '', { notes: 'Ask Sam' })]);
  await other.settle();
  world.network.clear();
  counted.rows = 0;
  await settle();
  expect(pages()).toHaveLength(filled.length);
  expect(counted.rows).toBeLessThanOrEqual(filled.length + 1);
  expect(await device.store.get('applications', first?.id ?? '')).toMatchObject({ notes: 'Ask Sam' });
});
