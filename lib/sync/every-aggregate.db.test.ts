/** What holds for rows of every kind, driven by the table of descriptors: a new line in it is tested here. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idOfItsKind } from '@/lib/domain/id-of-its-kind';
import { type Aggregate, aggregates, type RowOf, synced } from '@/lib/domain/synced';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aDevice, aPerson, type Device, type SyncWorld, startSyncWorld } from '@/tests/support/sync-world';
import type { RowChange } from '../use-cases/rows';
import { toKeys } from './column-names';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.network.clear());

const early = '2026-11-12T10:00:00.000Z';
const late = '2026-11-12T10:00:01.000Z';
const create = <A extends Aggregate>(aggregate: A, row: RowOf<A>) =>
  ({ kind: 'create', aggregate, row }) as RowChange;
const change = <A extends Aggregate>(aggregate: A, id: string, columns: Partial<RowOf<A>>) =>
  ({ kind: 'change', aggregate, id, columns }) as RowChange;
const nothingLeft = { waiting: 0, setAside: [] };

/** One row of every aggregate that devices make, each naming the parents among them; last ones first. */
async function aRowOfEach(): Promise<Map<Aggregate, RowOf<Aggregate>>> {
  const rows = new Map<Aggregate, RowOf<Aggregate>>();
  for (const aggregate of aggregates) {
    if (synced[aggregate].id === 'owner') continue;
    const named = synced[aggregate].parents.map(({ column, aggregate: parent }) => [
      column,
      rows.get(parent as Aggregate)?.id,
    ]);
    rows.set(aggregate, await aRowOf(aggregate, Object.fromEntries(named)));
  }
  return new Map([...rows].reverse());
}

const asOneMoment = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value;

/** The row without the server's stamp, and without the ways in which a moment can be written. */
function comparable(row: RowOf<Aggregate> | null | undefined) {
  const { updatedAt, ...columns } = row ?? {};
  return Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, asOneMoment(value)]));
}

async function twoDevicesOfAPerson(): Promise<[Device, Device]> {
  const person = await aPerson(world);
  return [await aDevice(world, person), await aDevice(world, person)];
}

/** The row as it is on both devices and in Postgres. */
async function everywhere(aggregate: Aggregate, id: string, devices: readonly Device[]) {
  const { sql } = world.backend;
  const kept =
    await sql`select to_jsonb(kept) as row from ${sql(synced[aggregate].table)} kept where id = ${id}`;
  const there = comparable(toKeys(kept[0]?.row) as RowOf<Aggregate>);
  const rows = await Promise.all(devices.map(({ store }) => store.get(aggregate, id)));
  for (const row of rows) expect(there).toMatchObject(comparable(row));
  return rows[0];
}

it('brings a row of every aggregate to another device as it was made, in whatever order it was made', async () => {
  const [one, other] = await twoDevicesOfAPerson();
  const rows = await aRowOfEach();
  await one.store.commit([...rows].map(([aggregate, row]) => create(aggregate, row)));

  await one.settle();
  await other.settle();

  expect(await one.store.outbox.counts()).toEqual(nothingLeft);
  for (const [aggregate, row] of rows) {
    expect(comparable(await other.store.get(aggregate, row.id)), aggregate).toEqual(comparable(row));
  }
});

it('brings changes of two devices in different columns of every aggregate together', async () => {
  const [one, other] = await twoDevicesOfAPerson();
  const rows = await aRowOfEach();
  await one.store.commit([...rows].map(([aggregate, row]) => create(aggregate, row)));
  await one.settle();
  await other.settle();

  const inBin = { deletedAt: early };
  for (const [aggregate, { id }] of rows) {
    await one.store.commit([change(aggregate, id, inBin)]);
    await other.store.commit([change(aggregate, id, changesOf[aggregate])]);
  }
  for (const device of [one, other, one]) expect((await device.settle()).state).toBe('done');

  for (const [aggregate, { id }] of rows) {
    const row = await everywhere(aggregate, id, [one, other]);
    expect(row, aggregate).toMatchObject(changesOf[aggregate]);
    expect(row?.deletedAt, aggregate).not.toBeNull();
    expect(await one.store.list(aggregate), aggregate).toEqual([]);
  }
  expect(await other.store.outbox.counts()).toEqual(nothingLeft);
});

/** A change of each aggregate that the database allows, whatever stood there before. */
const changesOf: { [A in Aggregate]: Partial<RowOf<A>> } = {
  profiles: { fullName: 'Sam' },
  workHistory: { bullets: [{ id: 'b2', text: 'Wrote it down' }], isCurrent: true },
  qualifications: { details: 'With distinction', expiresOn: '2027-01-01' },
  referees: { phone: '07700 900321', askFirst: false },
  achievements: { metrics: '14 beds', workHistoryId: null, position: 1_795_132_800.123_456_7 },
  applications: { notes: 'Ask Sam', closingDate: '2026-12-01' },
  activities: { body: 'They rang' },
  checklists: { kitDownloadedAt: '2026-11-13T10:00:00+00:00' },
  requirements: { confirmed: 'partly', weight: 2.5, offset: null, textHash: null },
  picks: { matchScore: 0.1, useStar: true },
  starDrafts: { result: 'All slept', evidenceIds: [] },
  autopacks: { coverLetter: 'Dear Sam', answersJson: { schemaVersion: 2, items: [], isNew: true } },
  practiceAnswers: { improvedText: 'Since', improvedAt: '2026-11-13T10:00:00+00:00', score: 0.1 },
  answers: { answerText: 'Since', starLibraryId: null },
};

describe('a row that is one of a kind, made on two devices', () => {
  const kinds = aggregates.filter((aggregate) => typeof synced[aggregate].id !== 'string');

  it.each(kinds)('is one row of %s with what both wrote, and has one owner', async (aggregate) => {
    const [one, other] = await twoDevicesOfAPerson();
    const job = await aRowOf('applications');
    await one.store.commit([create('applications', job)]);
    await one.settle();
    await other.settle();
    const row = await aRowOf(aggregate, { applicationId: job.id } as Partial<RowOf<Aggregate>>);
    await one.store.commit([create(aggregate, row)]);
    await one.settle();
    const again = { ...row, ...changesOf[aggregate], createdAt: late } as RowOf<Aggregate>;
    await other.store.commit([create(aggregate, again)]);

    for (const device of [other, one]) expect((await device.settle()).state).toBe('done');

    expect(await other.store.outbox.counts()).toEqual(nothingLeft);
    const kept = await everywhere(aggregate, row.id, [one, other]);
    const written = Object.entries(changesOf[aggregate]).filter(([, value]) => value !== null);
    expect(kept).toMatchObject(Object.fromEntries(written));
  });

  it('loses no column of a checklist, whichever arrives first, and makes it once', async () => {
    const [one, other] = await twoDevicesOfAPerson();
    const job = await aRowOf('applications');
    await one.store.commit([create('applications', job)]);
    await one.settle();
    await other.settle();
    const mine = await aRowOf('checklists', { applicationId: job.id, cvExportedAt: early });
    const theirs = await aRowOf('checklists', {
      applicationId: job.id,
      coverExportedAt: late,
      createdAt: late,
    });
    await one.store.commit([create('checklists', mine)]);
    await other.store.commit([create('checklists', theirs)]);

    for (const device of [one, other, one]) await device.settle();

    const id = await idOfItsKind('checklists', { applicationId: job.id });
    const row = await everywhere('checklists', id, [one, other]);
    expect(row).toMatchObject({ id: mine.id });
    expect(comparable(row)).toMatchObject({
      cvExportedAt: Date.parse(early),
      coverExportedAt: Date.parse(late),
    });
  });
});

describe('the profile', () => {
  it('is made by the server, and what two devices write in it before they have it comes together', async () => {
    const [one, other] = await twoDevicesOfAPerson();
    const { userId } = one.person;
    const write = async (device: Device, columns: Partial<RowOf<'profiles'>>) =>
      device.store.commit([
        create('profiles', await aRowOf('profiles', { id: userId, fullName: '', ...columns })),
      ]);
    await write(one, { fullName: 'Sam Jones' });
    await write(other, { headline: 'Nurse', timeZone: 'Europe/London' });

    for (const device of [one, other, one]) expect((await device.settle()).state).toBe('done');

    expect(await everywhere('profiles', userId, [one, other])).toMatchObject({
      fullName: 'Sam Jones',
      headline: 'Nurse',
      timeZone: 'Europe/London',
    });
    expect(
      world.network.requests.filter(({ method, path }) => method === 'POST' && /rest.*profiles/.test(path)),
    ).toEqual([]);
    expect(await one.store.outbox.counts()).toEqual(nothingLeft);
  });
});

describe('what the server refused', () => {
  it('and the person dropped is again what the server has, and later changes arrive', async () => {
    const [one] = await twoDevicesOfAPerson();
    const role = await aRowOf('workHistory', { isCurrent: true, endDate: null });
    await one.store.commit([create('workHistory', role)]);
    await one.settle();
    await one.store.commit([change('workHistory', role.id, { endDate: '2020-01-01', company: 'Elsewhere' })]);
    await one.settle();
    const [refused] = (await one.store.outbox.counts()).setAside;
    expect(refused).toMatchObject({ code: '23514', aggregate: 'workHistory', applicationId: null });

    await one.store.outbox.discard(refused?.operationId ?? '');
    expect(comparable(await one.store.get('workHistory', role.id))).toEqual(comparable(role));
    await one.store.commit([change('workHistory', role.id, { company: 'Harbour Trust' })]);
    await one.settle();

    expect(await everywhere('workHistory', role.id, [one])).toMatchObject({
      company: 'Harbour Trust',
      endDate: null,
    });
    expect(await one.store.outbox.counts()).toEqual(nothingLeft);
  });
});
