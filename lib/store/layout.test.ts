import { expect, it } from 'vitest';
import { idsOfLayout1, makeLayout1, recordsOfLayout1 } from '@/tests/fixtures/store/layout-1';
import { aStore, person } from '@/tests/support/stores';
import { Connection } from './connection';
import { type LayoutStep, layoutSteps, type StoreName } from './layout';
import type { Store } from './store';

const nameOf = (prefix: string) => `${prefix}starboard-${person.userId}`;

/** What lies on the disk now, of the stores that version 1 has. */
async function recordsIn(prefix: string, steps: readonly LayoutStep[]) {
  const connection = new Connection(nameOf(prefix), steps);
  const names = Object.keys(recordsOfLayout1) as StoreName[];
  const records = await connection.read(names, async (transaction) => {
    const all = await Promise.all(names.map((name) => transaction.objectStore(name).getAll()));
    return Object.fromEntries(names.map((name, place) => [name, all[place]]));
  });
  connection.close();
  return records;
}

async function expectAllOfVersion1(store: Store) {
  expect(await store.get('applications', idsOfLayout1.sent)).toMatchObject({
    notes: 'Written offline',
    jobText: 'An advert.',
    status: 'submitted',
  });
  expect(await store.list('applications')).toHaveLength(2);
  expect(await store.activitiesOf(idsOfLayout1.sent)).toMatchObject([{ id: idsOfLayout1.entry }]);
  expect(await store.applicationsByJobKey('kept')).toMatchObject([{ id: idsOfLayout1.sent }]);
  expect(await store.drafts.all()).toMatchObject([{ id: idsOfLayout1.draft }]);
  expect(await store.report.get()).toMatchObject({ problem: 'offline', progress: null });
  expect(await store.pull.cursor('applications')).toMatchObject({ id: idsOfLayout1.sent });
  expect(await store.outbox.counts()).toEqual({ waiting: 2, setAside: [] });
}

/** A step as a later version may bring one: a new store and index, and every row rewritten, which must happen once. */
function aStep(onRequest: (abort: () => void) => void): LayoutStep {
  return async (database, transaction) => {
    const request = () => onRequest(() => transaction.abort());
    request();
    database.createObjectStore('later' as StoreName);
    transaction.objectStore('rows').createIndex('byRevision' as 'byLookup', 'revision');
    for (const name of ['rows', 'texts', 'operations'] as const) {
      const records = await transaction.objectStore(name).getAll();
      for (const record of records) {
        request();
        const upgrades = Number(Reflect.get(record, 'upgrades') ?? 0) + 1;
        await transaction.objectStore(name).put({ ...record, upgrades } as never);
      }
      request();
    }
  };
}

it('F37: reads what version 1 wrote, with everything in it', async () => {
  await makeLayout1(nameOf('v1-read-'));
  const store = await aStore(person, { prefix: 'v1-read-' });
  await expectAllOfVersion1(store);
  expect((await store.outbox.take()).map(({ operation, revision }) => [operation.id, revision])).toEqual([
    ['change', 3],
  ]);
});

it('F34 P39: an upgrade that is killed 50 times loses nothing and is done once', async () => {
  await makeLayout1(nameOf('v1-killed-'));
  const before = await recordsIn('v1-killed-', layoutSteps);
  const random = aGenerator(20_261_120);
  for (let kill = 0; kill < 50; kill++) {
    let left = Math.floor(random() * 11);
    let died = 0;
    const mortal = aStep((abort) => {
      if (left-- > 0) return;
      died += 1;
      abort();
    });
    await expect(recordsIn('v1-killed-', [...layoutSteps, mortal])).rejects.toThrow();
    expect(died).toBeGreaterThan(0);
    expect((await indexedDB.databases()).find(({ name }) => name === nameOf('v1-killed-'))?.version).toBe(
      layoutSteps.length,
    );
    expect(await recordsIn('v1-killed-', layoutSteps)).toEqual(before);
  }

  const layout = [...layoutSteps, aStep(() => {})];
  const store = await aStore(person, { prefix: 'v1-killed-', layout });
  await expectAllOfVersion1(store);
  const after = await recordsIn('v1-killed-', layout);
  for (const name of ['rows', 'texts', 'operations']) {
    const upgraded = before[name]?.map((record) => ({ ...(record as object), upgrades: 1 }));
    expect(after[name]).toEqual(upgraded);
  }
});

it('P39: three contexts that open it at once, one of the old version among them, upgrade it once', async () => {
  const prefix = 'v1-together-';
  await makeLayout1(nameOf(prefix));
  const old = await aStore(person, { prefix });
  await old.list('applications');

  let upgrades = 0;
  const step = aStep(() => {});
  const counted: LayoutStep = (...parts) => {
    upgrades += 1;
    return step(...parts);
  };
  const layout = [...layoutSteps, counted];
  const stores = await Promise.all([1, 2, 3].map(() => aStore(person, { prefix, layout })));

  for (const store of stores) await expectAllOfVersion1(store);
  expect(upgrades).toBe(1);
  // It let go of the disk, and says so instead of reading what it does not know.
  await expect(old.list('applications')).rejects.toThrow('version');
});

it('tells of a step that fails, and leaves the disk as it was', async () => {
  await makeLayout1(nameOf('v1-wrong-'));
  const wrong: LayoutStep = async (database, transaction) => {
    await transaction.objectStore('rows').clear();
    database.deleteObjectStore('texts');
    throw new RangeError('A step that was never tried');
  };
  await expect(recordsIn('v1-wrong-', [...layoutSteps, wrong])).rejects.toThrow('never tried');
  await expectAllOfVersion1(await aStore(person, { prefix: 'v1-wrong-' }));
});

it('F34: a first opening that is killed leaves nothing that the next one could not make', async () => {
  const dies: LayoutStep = (_database, transaction) => transaction.abort();
  await expect(recordsIn('v1-first-', [...layoutSteps, dies])).rejects.toThrow();
  expect(await (await aStore(person, { prefix: 'v1-first-' })).list('applications')).toEqual([]);
});

/** Numbers in [0, 1), the same ones in every run (mulberry32). */
function aGenerator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

it('F31: a disk that is full when the store is opened is named as such', async () => {
  const full: LayoutStep = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
  const opening = aStore(person, { prefix: 'full-', layout: [...layoutSteps, full] });
  await expect(opening).rejects.toMatchObject({ name: 'DiskFull' });
});
