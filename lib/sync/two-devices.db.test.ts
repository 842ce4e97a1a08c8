import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anActivity } from '@/tests/support/builders';
import {
  aDevice,
  aPerson,
  changed,
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

describe('a device', () => {
  it('brings rows to Postgres, and another device gets them', async () => {
    const { one, other, row } = await twoDevices(world, { jobUrl: 'https://jobs.example.org/1' });

    expect(await rowsIn(world, one.person)).toMatchObject([
      { id: row.id, job_title: row.jobTitle, revision: '1' },
    ]);
    expect(await other.store.get('applications', row.id)).toMatchObject({
      jobTitle: row.jobTitle,
      jobText: row.jobText,
      advertReading: row.advertReading,
    });
    expect(await one.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
    expect(await one.store.report.get()).toMatchObject({ problem: null });
  });

  it('sends only the columns that changed, and never what the server works out', async () => {
    const { one, row } = await twoDevices(world);
    const status = anActivity({
      id: crypto.randomUUID(),
      applicationId: row.id,
      type: 'status',
      status: 'submitted',
    });
    world.network.clear();

    await one.store.commit([
      changed(row.id, { salary: '£1' }),
      { kind: 'create', aggregate: 'activities', row: status },
    ]);
    await one.settle();

    const patches = world.network.requests.filter(({ method }) => method === 'PATCH');
    expect(patches.map(({ body }) => body)).toEqual([{ salary: '£1' }]);
    expect(await rowsIn(world, one.person)).toMatchObject([{ status: 'submitted', salary: '£1' }]);
    expect(await one.store.get('applications', row.id)).toMatchObject({ status: 'submitted', salary: '£1' });
  });

  it('takes the changes of two devices to different columns together', async () => {
    const { one, other, row } = await twoDevices(world);
    await one.store.commit([changed(row.id, { salary: '£30,000' })]);
    await other.store.commit([changed(row.id, { location: 'York' })]);

    await one.settle();
    await other.settle();
    await one.settle();

    const both = { salary: '£30,000', location: 'York' };
    expect(await one.store.get('applications', row.id)).toMatchObject(both);
    expect(await other.store.get('applications', row.id)).toMatchObject(both);
    expect(await rowsIn(world, one.person)).toMatchObject([both]);
  });

  it('lets the last writer win the same column', async () => {
    const { one, other, row } = await twoDevices(world);
    await one.store.commit([changed(row.id, { salary: 'first' })]);
    await other.store.commit([changed(row.id, { salary: 'last' })]);

    await one.settle();
    await other.settle();
    await one.settle();

    expect(await rowsIn(world, one.person)).toMatchObject([{ salary: 'last' }]);
    expect(await one.store.get('applications', row.id)).toMatchObject({ salary: 'last' });
    expect(await other.store.outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it('keeps both of two long texts', async () => {
    const { one, other, row } = await twoDevices(world, { notes: 'common' });
    await one.store.commit([changed(row.id, { notes: 'from the desk' })]);
    await other.store.commit([changed(row.id, { notes: 'from the train' })]);

    await one.settle();
    await other.settle();

    other.store.conflicts.live.subscribe(() => {});
    await expect
      .poll(() => other.store.conflicts.live.get())
      .toMatchObject([{ column: 'notes', mine: 'from the train', theirs: 'from the desk' }]);
    const [conflict] = other.store.conflicts.live.get() ?? [];
    await other.store.conflicts.settle(conflict?.id ?? '', 'both');
    await other.settle();
    await one.settle();
    expect(await one.store.get('applications', row.id)).toMatchObject({
      notes: 'from the train\n\nfrom the desk',
    });
  });

  it('puts a row in the bin everywhere', async () => {
    const { one, other, row } = await twoDevices(world);
    const deletedAt = new Date().toISOString();
    await one.store.commit([changed(row.id, { deletedAt, deletionReason: 'undo' })]);
    await one.settle();
    await other.settle();
    expect(await other.store.list('applications')).toEqual([]);
    expect(await other.store.get('applications', row.id)).toMatchObject({ deletionReason: 'undo' });
  });

  it('F39: fetches more than 1,000 rows, and afterwards only what changed', async () => {
    const person = await aPerson(world);
    await world.backend.sql`
      insert into applications (user_id, job_title)
      select ${person.userId}, 'Job ' || n from generate_series(1, 2500) n`;
    const device = await aDevice(world, person);

    await device.settle();

    expect(await device.store.list('applications')).toHaveLength(2500);
    await world.backend.sql`
      update applications set notes = 'changed' where user_id = ${person.userId} and job_title = 'Job 7'`;
    await device.settle();
    const [seventh] = (await device.store.list('applications')).filter((row) => row.jobTitle === 'Job 7');
    expect(seventh).toMatchObject({ notes: 'changed' });
  });
});

describe('fetching', () => {
  const pages = () =>
    world.network.requests.filter(({ method, path }) => method === 'GET' && /rest/.test(path));
  const tableOf = ({ path }: { path: string }) => path.split('/').at(-1);
  const afterOf = (table: string) =>
    pages()
      .find((page) => tableOf(page) === table)
      ?.query.get('or');

  it('reaches back over the end of the last time, and costs no more than that', async () => {
    const { one } = await twoDevices(world);
    world.network.clear();
    await one.settle();
    expect(pages().map(tableOf).sort()).toEqual(['applications', 'profiles']);
    const since = /updated_at\.gt\."([^"]+)"/.exec(afterOf('applications') ?? '')?.[1] ?? '';
    const cursor = await one.store.pull.cursor('applications');
    expect(Date.parse(cursor?.updatedAt ?? '') - Date.parse(since)).toBeGreaterThanOrEqual(60_000);
  });

  it('F37: goes on where a step ended, and starts anew where the columns are others', async () => {
    const { one } = await twoDevices(world);
    const cursor = await one.store.pull.cursor('applications');
    if (cursor === null) throw new Error('Nothing was fetched');
    await one.store.pull.merge('applications', [], { ...cursor, startedAt: Date.now() - 5000 });
    world.network.clear();
    await one.settle();
    expect(afterOf('applications')).toContain(cursor.updatedAt);

    await one.store.pull.merge('applications', [], { ...cursor, columns: 'id' });
    world.network.clear();
    await one.settle();
    expect(afterOf('applications')).toBeNull();
  });

  it('F33: brings everything back after the browser threw the database away, and deletes nothing', async () => {
    const { one, row } = await twoDevices(world);
    await throwAway(one.person.userId);
    expect(await one.store.list('applications')).toEqual([]);

    await one.settle();

    expect(await one.store.list('applications')).toMatchObject([{ id: row.id }]);
    expect(await rowsIn(world, one.person)).toMatchObject([{ id: row.id, deleted_at: null }]);
  });
});

/** Deletes the databases of a person, as a browser does that repairs a profile. */
async function throwAway(userId: string): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.includes(userId)) continue;
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => request.addEventListener('success', resolve));
  }
}
