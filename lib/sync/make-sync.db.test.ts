import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anActivity, anApplication } from '@/tests/support/builders';
import { aDevice, aPerson, type Device, type SyncWorld, startSyncWorld } from '@/tests/support/sync-world';
import type { Application } from '../domain/apply/application';
import type { RowChange } from '../use-cases/rows';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.network.clear());

const aJob = (columns: Partial<Application> = {}) => anApplication({ id: crypto.randomUUID(), ...columns });
const created = (row: Application): RowChange => ({ kind: 'create', aggregate: 'applications', row });
const changed = (id: string, columns: Partial<Application>): RowChange => ({
  kind: 'change',
  aggregate: 'applications',
  id,
  columns,
});
const rowsOf = ({ person }: Device) =>
  world.backend.sql`select * from applications where user_id = ${person.userId} order by id`;

/** One person with a settled application on two devices. */
async function twoDevices(columns: Partial<Application> = {}) {
  const person = await aPerson(world);
  const [one, other] = [await aDevice(world, person), await aDevice(world, person)];
  const row = aJob(columns);
  await one.store.commit([created(row)]);
  await one.settle();
  await other.settle();
  return { one, other, row };
}

describe('a device', () => {
  it('brings rows to Postgres, and another device gets them', async () => {
    const { one, other, row } = await twoDevices({ jobUrl: 'https://jobs.example.org/1' });

    expect(await rowsOf(one)).toMatchObject([{ id: row.id, job_title: row.jobTitle, revision: '1' }]);
    expect(await other.store.get('applications', row.id)).toMatchObject({
      jobTitle: row.jobTitle,
      jobText: row.jobText,
      advertReading: row.advertReading,
    });
    expect(await one.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
    expect(await one.store.report.get()).toMatchObject({ problem: null });
  });

  it('sends only the columns that changed, and never what the server works out', async () => {
    const { one, row } = await twoDevices();
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
    expect(await rowsOf(one)).toMatchObject([{ status: 'submitted', salary: '£1' }]);
    expect(await one.store.get('applications', row.id)).toMatchObject({ status: 'submitted', salary: '£1' });
  });

  it('takes the changes of two devices to different columns together', async () => {
    const { one, other, row } = await twoDevices();
    await one.store.commit([changed(row.id, { salary: '£30,000' })]);
    await other.store.commit([changed(row.id, { location: 'York' })]);

    await one.settle();
    await other.settle();
    await one.settle();

    const both = { salary: '£30,000', location: 'York' };
    expect(await one.store.get('applications', row.id)).toMatchObject(both);
    expect(await other.store.get('applications', row.id)).toMatchObject(both);
    expect(await rowsOf(one)).toMatchObject([both]);
  });

  it('lets the last writer win the same column', async () => {
    const { one, other, row } = await twoDevices();
    await one.store.commit([changed(row.id, { salary: 'first' })]);
    await other.store.commit([changed(row.id, { salary: 'last' })]);

    await one.settle();
    await other.settle();
    await one.settle();

    expect(await rowsOf(one)).toMatchObject([{ salary: 'last' }]);
    expect(await one.store.get('applications', row.id)).toMatchObject({ salary: 'last' });
    expect(await other.store.outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it('keeps both of two long texts', async () => {
    const { one, other, row } = await twoDevices({ notes: 'common' });
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
    const { one, other, row } = await twoDevices();
    const deletedAt = new Date().toISOString();
    await one.store.commit([changed(row.id, { deletedAt, deletionReason: 'undo' })]);
    await one.settle();
    await other.settle();
    expect(await other.store.list('applications')).toEqual([]);
    expect(await other.store.get('applications', row.id)).toMatchObject({ deletionReason: 'undo' });
  });

  it('fetches more than 1,000 rows, and afterwards only what changed', async () => {
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

  it('reaches back over the end of the last time, and costs no more than that', async () => {
    const { one } = await twoDevices();
    world.network.clear();
    await one.settle();
    expect(pages().map(({ path }) => path.split('/').at(-1))).toEqual([
      'applications',
      'application_activities',
    ]);
    const since = /updated_at\.gt\."([^"]+)"/.exec(pages()[0]?.query.get('or') ?? '')?.[1] ?? '';
    const cursor = await one.store.pull.cursor('applications');
    expect(Date.parse(cursor?.updatedAt ?? '') - Date.parse(since)).toBeGreaterThanOrEqual(60_000);
  });

  it('goes on where a step ended, and starts anew where the columns are others', async () => {
    const { one } = await twoDevices();
    const cursor = await one.store.pull.cursor('applications');
    if (cursor === null) throw new Error('Nothing was fetched');
    await one.store.pull.merge('applications', [], { ...cursor, startedAt: Date.now() - 5000 });
    world.network.clear();
    await one.settle();
    expect(pages()[0]?.query.get('or')).toContain(cursor.updatedAt);

    await one.store.pull.merge('applications', [], { ...cursor, columns: 'id' });
    world.network.clear();
    await one.settle();
    expect(pages()[0]?.query.get('or')).toBeNull();
  });

  it('brings everything back after the browser threw the database away, and deletes nothing', async () => {
    const { one, row } = await twoDevices();
    await throwAway(one.person.userId);
    expect(await one.store.list('applications')).toEqual([]);

    await one.settle();

    expect(await one.store.list('applications')).toMatchObject([{ id: row.id }]);
    expect(await rowsOf(one)).toMatchObject([{ id: row.id, deleted_at: null }]);
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

describe('an unreliable network', () => {
  it('loses and doubles nothing when every fifth answer is lost', async () => {
    const person = await aPerson(world);
    const device = await aDevice(world, person);
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'drop-after-commit' }, every: 5 }]);
    const jobs = Array.from({ length: 50 }, () => aJob());
    for (const row of jobs) {
      await device.store.commit([created(row)]);
      await device.sync.syncOnce({ isImpatient: true });
    }
    world.network.setFaults([]);
    await device.settle();

    const ids = (await rowsOf(device)).map(({ id }) => id);
    expect(ids).toEqual(jobs.map(({ id }) => id).sort());
    expect(await device.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
    const revisions = (await rowsOf(device)).map(({ revision }) => revision);
    expect(new Set(revisions)).toEqual(new Set(['1']));
  });

  it.each([
    ['the line is cut', { kind: 'drop-before' }, 'offline'],
    ['the answer breaks off', { kind: 'half-body' }, 'offline'],
    ['a hotel answers with its own page', { kind: 'html' }, 'offline'],
    ['the server fails', { kind: 'status', status: 500 }, 'server'],
    ['the server is asked too often', { kind: 'status', status: 429, retryAfterSeconds: 7 }, 'server'],
    ['the server answers nonsense', { kind: 'empty-list' }, 'server'],
  ] as const)('keeps everything when %s', async (_what, fault, problem) => {
    const { one, row } = await twoDevices();
    const fresh = aJob();
    await one.store.commit([created(fresh), changed(row.id, { salary: 'unsent' })]);
    world.network.setFaults([{ path: /\/rest\//, fault }]);

    const outcome = await one.settle();

    expect(outcome.state).toBe('later');
    expect(await one.store.report.get()).toMatchObject({ problem });
    expect(await one.store.list('applications')).toHaveLength(2);
    expect(await one.store.outbox.counts()).toEqual({ waiting: 2, setAside: [] });
    world.network.setFaults([]);
    await one.settle();
    expect(await rowsOf(one)).toHaveLength(2);
    expect(await one.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  });

  it('empties nothing when the server answers with nothing', async () => {
    const { one } = await twoDevices();
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'empty-list' } }]);
    expect((await one.settle()).state).toBe('done');
    expect(await one.store.list('applications')).toHaveLength(1);
  });

  it('waits as long as the server asks, and less than that only when there is news', async () => {
    const { one } = await twoDevices();
    await one.store.commit([created(aJob())]);
    const fault = { kind: 'status', status: 429, retryAfterSeconds: 30 } as const;
    world.network.setFaults([{ path: /\/rest\//, fault }]);
    const before = Date.now();
    const outcome = await one.sync.syncOnce();
    expect(outcome.nextTryAt).toBeGreaterThanOrEqual(before + 30_000);

    world.network.clear();
    expect(await one.sync.syncOnce()).toEqual(outcome);
    expect(world.network.requests).toHaveLength(0);
    expect((await one.sync.syncOnce({ isImpatient: true })).state).toBe('done');
  });

  it('asks a server that is down no more than one thing a minute, after five failures', async () => {
    const { one } = await twoDevices();
    await one.store.commit([created(aJob())]);
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'status', status: 503 } }]);
    for (let failure = 0; failure < 5; failure++) await one.settle();
    world.network.setFaults([{ path: /\/rest\//, fault: { kind: 'status', status: 503 } }]);
    const before = world.network.requests.length;

    const outcome = await one.settle();

    expect(world.network.requests).toHaveLength(before + 1);
    expect(outcome.nextTryAt).toBeGreaterThan(Date.now() + 59_000);
  });

  it('sends and fetches all else when the server always fails on one row', async () => {
    const { one, other } = await twoDevices();
    const [stubborn, good] = [aJob({ reference: 'stubborn' }), aJob()];
    await one.store.commit([created(stubborn)]);
    const fault = { kind: 'status', status: 500 } as const;
    world.network.setFaults([{ path: /\/rest\//, method: 'POST', fault, times: 6 }]);
    for (let failure = 0; failure < 6; failure++) await one.settle();
    const elsewhere = aJob();
    await other.store.commit([created(elsewhere)]);
    await other.settle();
    await one.store.commit([created(good)]);

    world.network.setFaults([{ path: /\/rest\//, method: 'POST', fault, every: 2 }]);
    expect((await one.settle()).state).toBe('later');

    expect((await rowsOf(one)).map(({ id }) => id)).toContain(good.id);
    expect(await one.store.get('applications', elsewhere.id)).toMatchObject({ id: elsewhere.id });
    expect(await one.store.outbox.counts()).toMatchObject({ waiting: 1 });
  });

  it('sets aside what the server refuses, and sends the rest', async () => {
    const { one } = await twoDevices();
    const [poison, good] = [aJob(), aJob()];
    await world.backend.sql`alter table applications add constraint no_poison check (reference <> 'poison')`;
    await one.store.commit([created({ ...poison, reference: 'poison' }), created(good)]);

    expect((await one.settle()).state).toBe('done');

    expect(await one.store.outbox.counts()).toMatchObject({
      waiting: 0,
      setAside: [{ applicationId: poison.id, code: '23514' }],
    });
    expect((await rowsOf(one)).map(({ id }) => id)).toContain(good.id);
    await one.store.commit([changed(poison.id, { reference: 'fine' })]);
    await one.settle();
    await world.backend.sql`alter table applications drop constraint no_poison`;
    expect((await rowsOf(one)).map(({ id }) => id)).toContain(poison.id);
  });

  it('sends 50 saved offline in two requests', async () => {
    const { one } = await twoDevices();
    for (let n = 0; n < 50; n++) {
      const row = aJob();
      const clip = anActivity({ id: crypto.randomUUID(), applicationId: row.id, type: 'clip' });
      await one.store.commit([created(row), { kind: 'create', aggregate: 'activities', row: clip }]);
    }
    world.network.clear();
    await one.settle();
    expect(world.network.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
    expect(await rowsOf(one)).toHaveLength(51);
  });
});
