/** What earlier versions of the layout wrote, brought to this one: whole, or not at all. */
import { expect, it, vi } from 'vitest';
import { idsOfLayout1, type OldLayout, putLayout, recordsOfLayout1 } from '@/tests/fixtures/store/layout-1';
import { idsOfLayout2, recordsOfLayout2 } from '@/tests/fixtures/store/layout-2';
import { recordsOfLayout3 } from '@/tests/fixtures/store/layout-3';
import { aStore, person } from '@/tests/support/stores';
import { Connection } from './connection';
import { type LayoutStep, layoutSteps } from './layout';
import type { Store } from './store';

const nameOf = (prefix: string) => `${prefix}starboard-${person.userId}`;

/** The rows on the disk, once it was brought so far. */
async function rowsIn(prefix: string, steps: readonly LayoutStep[]) {
  const connection = new Connection(nameOf(prefix), steps);
  const rows = await connection.read(['rows'], (transaction) => transaction.objectStore('rows').getAll());
  connection.close();
  return rows;
}

const oldLayouts: Omit<OldLayout, 'name'>[] = [
  { version: 1, records: recordsOfLayout1 },
  { version: 2, records: recordsOfLayout2 },
  { version: 3, records: recordsOfLayout3 },
];

/** What a person finds in each of the fixtures, once it was upgraded. */
async function expectAllOf({ version }: Pick<OldLayout, 'version'>, store: Store) {
  expect(await store.listSummaries('applications')).toHaveLength(2);
  expect(await store.outbox.counts()).toEqual({ waiting: 2, setAside: [] });
  const interviews = version === 1 ? [] : [{ id: idsOfLayout2.interview }];
  expect(await store.upcomingInterviews()).toMatchObject(interviews);
  const due = await store.due(3650);
  expect(due.map(({ id }) => id).sort()).toEqual([idsOfLayout1.sent, idsOfLayout1.unsent]);
  const newest = store.liveNewest();
  const stop = newest.subscribe(() => {});
  await vi.waitFor(() => expect(newest.get()).toHaveLength(2));
  stop();
}

it.each(oldLayouts)(
  'F37: reads what version $version wrote, and finds it in every way of this one',
  async (old) => {
    const prefix = `v${old.version}-found-`;
    await putLayout({ ...old, name: nameOf(prefix) });
    await expectAllOf(old, await aStore(person, { prefix }));
  },
);

it.each(oldLayouts.slice(1))(
  'has fixtures of version $version that its own steps would have made',
  async (old) => {
    const prefix = `v${old.version}-made-`;
    const withoutLookups = (old.records.rows ?? []).map(([value]) => {
      const stored = value as { lookups: string[] };
      return [{ ...stored, lookups: stored.lookups.filter((one) => one.startsWith('jobKey:')) }] as const;
    });
    const records = { ...old.records, rows: withoutLookups };
    await putLayout({ version: 1, records, name: nameOf(prefix) });
    const made = await rowsIn(prefix, layoutSteps.slice(0, old.version));
    const fixtures = (old.records.rows ?? []).map(([value]) => value);
    expect(made).toHaveLength(fixtures.length);
    expect(made).toEqual(expect.arrayContaining([...fixtures]));
  },
);

it.each(oldLayouts)(
  'F34 P39: our own steps from version $version, killed at each of their writes, happen whole or not at all',
  async (old) => {
    const prefix = `v${old.version}-mortal-`;
    await putLayout({ ...old, name: nameOf(prefix) });
    const asMade = await rowsIn(prefix, layoutSteps.slice(0, old.version));
    let kills = 0;
    for (let isKilled = true; isKilled; ) {
      isKilled = await withWritesThatDie(kills, () => rowsIn(prefix, layoutSteps)).then(
        () => false,
        () => true,
      );
      if (!isKilled) break;
      kills += 1;
      expect(await rowsIn(prefix, layoutSteps.slice(0, old.version))).toEqual(asMade);
    }
    expect(kills, 'writes of the upgrade').toBeGreaterThanOrEqual(2);
    await expectAllOf(old, await aStore(person, { prefix }));
  },
);

/** Runs work in which each write after so many others ends its transaction, as the death of its process would. */
async function withWritesThatDie<T>(after: number, work: () => Promise<T>): Promise<T> {
  const { put } = IDBObjectStore.prototype;
  let left = after;
  IDBObjectStore.prototype.put = function (...parts) {
    const request = put.apply(this, parts);
    if (left <= 0) this.transaction.abort();
    left -= 1;
    return request;
  };
  try {
    return await work();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}
