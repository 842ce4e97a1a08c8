/**
 * The worker dies at every point between two effects, in turn; the person goes on, and another worker starts from
 * what is on the disk.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anActivity, anApplication } from '@/tests/support/builders';
import { Killed, Life, mortalFetch, mortalStore } from '@/tests/support/mortal';
import {
  aDevice,
  aPerson,
  aProject,
  type Device,
  locksInMemory,
  type Person,
  type SyncWorld,
  startSyncWorld,
} from '@/tests/support/sync-world';
import type { Store } from '../store/store';
import { makeSync } from './make-sync';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

/** What the person does before the kill: two new jobs with their first entry, a job put right here, and another one put right elsewhere. */
async function someWork(device: Device, elsewhere: Device, known: string) {
  const jobs = [0, 1].map(() => anApplication({ id: crypto.randomUUID(), notes: '' }));
  const entries = jobs.map(({ id: applicationId }) =>
    anActivity({ id: crypto.randomUUID(), applicationId, type: 'status', status: 'submitted' }),
  );
  const stamp = crypto.randomUUID();
  await device.store.commit([
    ...jobs.map((row) => ({ kind: 'create', aggregate: 'applications', row }) as const),
    ...entries.map((row) => ({ kind: 'create', aggregate: 'activities', row }) as const),
    { kind: 'change', aggregate: 'applications', id: known, columns: { salary: stamp } },
  ]);
  const columns = { location: stamp };
  await elsewhere.store.commit([{ kind: 'change', aggregate: 'applications', id: known, columns }]);
  await elsewhere.settle();
  return { jobs, entries, stamp };
}

/** One life of the worker: what is on the disk and in the session store is all that it has. */
async function live(device: Device, store: Store, life: Life): Promise<void> {
  const { project } = aProject(world, { storage: device.storage, fetch: mortalFetch(life) });
  const mortal = mortalStore(store, life);
  const sync = makeSync({ project, store: mortal, locks: locksInMemory(), isOnline: () => true });
  await sync.syncOnce({ isImpatient: true }).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
}

const rowsOf = ({ userId }: Person, ids: readonly string[]) => world.backend.sql`
  select id, status, notes, revision::int from applications
  where user_id = ${userId} and id in ${world.backend.sql(ids)} order by notes`;

/** The sending and the first of the fetching; the rest is alike for each aggregate, and told apart only in the long form. */
const everyMoment = 40;
const strideAfter = (moments: number) =>
  moments < everyMoment || process.env.STARBOARD_LONG !== undefined ? 1 : 9;

it('F2, F3, F5, P3: loses and doubles nothing, wherever it dies', async () => {
  const person = await aPerson(world);
  const [device, elsewhere] = [await aDevice(world, person), await aDevice(world, person)];
  const known = anApplication({ id: crypto.randomUUID() });
  await device.store.commit([{ kind: 'create', aggregate: 'applications', row: known }]);
  await device.settle();
  await elsewhere.settle();

  let moments = 0;
  for (let isSurvivor = false; !isSurvivor; moments += strideAfter(moments)) {
    const { jobs, entries, stamp } = await someWork(device, elsewhere, known.id);
    const life = new Life(moments);
    await live(device, device.store, life);
    isSurvivor = !life.isOver;
    const [first] = jobs;
    await device.store.commit([
      { kind: 'change', aggregate: 'applications', id: first?.id ?? '', columns: { notes: stamp } },
    ]);

    await live(device, device.store, new Life(Number.POSITIVE_INFINITY));
    const ids = jobs.map(({ id }) => id);
    const kept = await rowsOf(person, ids);
    expect(kept.map(({ id }) => id).sort(), `killed after ${moments} moments`).toEqual([...ids].sort());
    // Each was written once, and once more by the trigger for its status; then one was changed after the kill.
    expect(kept, `killed after ${moments} moments`).toMatchObject([
      { status: 'submitted', revision: 2, notes: '' },
      { status: 'submitted', notes: stamp },
    ]);
    expect(kept[1]?.revision).toBeLessThanOrEqual(3);
    for (const { id } of entries) expect(await device.store.get('activities', id)).toMatchObject({ id });
    const both = { salary: stamp, location: stamp };
    expect(await device.store.get('applications', known.id)).toMatchObject(both);
    expect(await device.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  }
  expect(moments).toBeGreaterThan(2 * everyMoment);
}, 300_000);
