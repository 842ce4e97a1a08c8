/** Learning events by consent, between a device's own store and Postgres with its row security. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  aDevice,
  aJob,
  aPerson,
  created,
  type Device,
  type Person,
  type SyncWorld,
  startSyncWorld,
} from '@/tests/support/sync-world';
import { makeLearn, type SentEvent } from '../use-cases/fit/learn';
import { makeLearningConsent } from '../use-cases/fit/learning-consent';
import { makeRefreshRequirements } from '../use-cases/fit/refresh-requirements';
import { learningRemoteOf } from './learning';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

const jobText = `Staff nurse at Zaffre Hospital
Essential criteria
• Registered nurse with experience of medication administration
• Experience of care planning and wound care
• Good record keeping and safeguarding`;

/** What the worker and the options page put together of a device. */
function learningOn({ store, project, person }: Device, network = () => AbortSignal.timeout(9000)) {
  const rows = {
    get: store.get,
    commit: store.commit,
    requirementsOf: (id: string) => store.everyListOf('requirements', id),
    picksOf: (id: string) => store.everyListOf('picks', id),
  };
  const remote = learningRemoteOf(project, person.userId, network);
  const needs = {
    rows,
    listApplications: () => store.listSummaries('applications'),
    isAgreed: async () => (await store.get('profiles', person.userId))?.telemetryOptIn === true,
    profileId: async () => person.userId,
    learned: store.learned,
    remote,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
  const save = async () => {
    const job = aJob({ jobText });
    await store.commit([created(job)]);
    await makeRefreshRequirements(needs)(job.id);
  };
  return { remote, save, learn: makeLearn(needs), consent: makeLearningConsent(needs) };
}

const eventsOf = ({ userId }: Person) =>
  world.backend.sql`select * from role_fit_learning_events where user_id = ${userId} order by id`;

async function anAgreedDevice() {
  const person = await aPerson(world);
  const device = await aDevice(world, person);
  const learning = learningOn(device);
  await learning.save();
  await device.settle();
  await learning.consent.agree();
  await device.settle();
  await learning.learn();
  return { person, device, ...learning };
}

const anEvent = (more: Partial<SentEvent> = {}): SentEvent => ({
  id: crypto.randomUUID(),
  domainGuess: 'nursing-care',
  matchedSignals: [],
  missingSignals: [],
  topTerms: [],
  createdDay: '2026-01-01',
  ...more,
});

it('refuses an event of a person who did not agree', async () => {
  const person = await aPerson(world);
  const { remote } = learningOn(await aDevice(world, person));
  await expect(remote.replace([anEvent()])).rejects.toMatchObject({ kind: 'refused', code: '42501' });
  expect(await eventsOf(person)).toEqual([]);
});

it('keeps one event of each job, with the packs’ own words and a day, and nothing else', async () => {
  const { person, device, save, learn } = await anAgreedDevice();
  const [event, ...others] = await eventsOf(person);
  expect(others).toEqual([]);
  expect(event).toMatchObject({ domain_guess: 'nursing-care', matched_signals: [] });
  expect(event?.missing_signals.length).toBeGreaterThan(1);
  expect(event?.created_at.toISOString()).toMatch(/T00:00:00\.000Z$/);
  expect(JSON.stringify(event)).not.toMatch(/zaffre|staff nurse at/i);

  await save();
  await device.settle();
  const learned = await device.store.learned.get();
  await device.store.learned.set(learned === null ? null : { ...learned, lookedOn: null });
  await learn();
  expect((await eventsOf(person)).map(({ id }) => id)).toContain(event?.id);
  expect(await eventsOf(person)).toHaveLength(2);
});

it('deletes everything in Postgres when consent is withdrawn, also by a device that sent nothing', async () => {
  const { person, device, learn } = await anAgreedDevice();
  const other = await aDevice(world, person);
  await other.settle();
  await learningOn(other).consent.withdraw();
  await other.settle();
  expect(await eventsOf(person)).toEqual([]);
  await device.settle();
  await learn();
  expect(await device.store.learned.get()).toBeNull();
});

it('leaves out one that this server cannot keep, and keeps the others', async () => {
  const { person, remote } = await anAgreedDevice();
  await remote.forgetAll();
  const [good, bad, alsoGood] = [anEvent(), anEvent({ topTerms: ['Zaffre'] }), anEvent()];
  expect(await remote.replace([good, bad, alsoGood])).toEqual([good.id, alsoGood.id]);
  expect(await eventsOf(person)).toHaveLength(2);
  expect(await remote.known([good.id, bad.id])).toEqual([good.id]);
});

it('shows and deletes nothing of another person’s', async () => {
  const { person, device } = await anAgreedDevice();
  const known = Object.values((await device.store.learned.get())?.events ?? {}).map(({ id }) => id);
  const stranger = await anAgreedDevice();
  expect(await stranger.remote.known(known)).toEqual([]);
  await stranger.remote.forget(known);
  await stranger.remote.forgetAll();
  expect(await eventsOf(person)).toHaveLength(1);
});

it('finishes what a lost answer left half done, without a second event', async () => {
  const person = await aPerson(world);
  const device = await aDevice(world, person);
  const { save, consent, learn } = learningOn(device);
  await save();
  await consent.agree();
  await device.settle();
  world.network.setFaults([{ path: /learning_events/, fault: { kind: 'drop-after-commit' }, times: 3 }]);
  for (let attempt = 1; attempt <= 3; attempt += 1) await learn().catch(() => undefined);
  world.network.setFaults([]);
  await learn();
  expect(await eventsOf(person)).toHaveLength(1);
});
