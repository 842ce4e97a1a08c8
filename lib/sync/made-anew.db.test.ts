/** Rows that are one of a kind, deleted for good on one device and made anew there: with the same id, from revision 1. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { PracticeAnswer } from '@/lib/domain/interview/practice-answer';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import {
  aDevice,
  aJob,
  aPerson,
  created,
  type Device,
  type SyncWorld,
  startSyncWorld,
} from '@/tests/support/sync-world';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

const madeAt = '2026-11-12T10:00:00.000Z';
const madeAnewAt = '2026-11-12T11:00:00.000Z';

const write = ({ store }: Device, id: string, columns: Partial<PracticeAnswer>) =>
  store.commit([{ kind: 'change', aggregate: 'practiceAnswers', id, columns }]);
const textOn = async ({ store }: Device, id: string) => (await store.get('practiceAnswers', id))?.answerText;

/** An answer on two devices, changed so many times since it was made. */
async function anAnswer(changes: number) {
  const person = await aPerson(world);
  const store = { prefix: `made-anew-${person.email}-` };
  const signIn = () => aDevice(world, person, { store });
  const [one, other] = [await aDevice(world, person), await signIn()];
  const job = aJob();
  await one.store.commit([created(job)]);
  const make = async (createdAt: string, answerText: string) => {
    const row = await aRowOf('practiceAnswers', { applicationId: job.id, answerText, createdAt });
    await one.store.commit([{ kind: 'create', aggregate: 'practiceAnswers', row }]);
    await one.settle();
    return row.id;
  };
  const id = await make(madeAt, 'begun');
  for (let number = 1; number <= changes; number += 1) {
    await write(one, id, { answerText: `changed ${number} times` });
    await one.settle();
  }
  await other.settle();
  return { one, other, id, make, signIn };
}

async function deleteForGood(one: Device, id: string): Promise<void> {
  await write(one, id, { deletedAt: new Date().toISOString(), deletionReason: 'removed' });
  await one.store.purge([{ aggregate: 'practiceAnswers', id }]);
  await one.settle();
}

async function isAskedWhich({ store }: Device, id: string, mine: string, theirs: string): Promise<void> {
  const { live } = store.conflicts;
  live.subscribe(() => {});
  const asked = { rowId: id, column: 'answerText', mine, theirs };
  await vi.waitFor(() => expect(live.get()).toMatchObject([asked]));
}

it.each([0, 2])(
  'an answer that was changed %i times, made anew elsewhere, is not written over unasked',
  async (changes) => {
    const { one, other, id, make } = await anAnswer(changes);
    await write(other, id, { answerText: 'written on the train' });
    await deleteForGood(one, id);
    await make(madeAnewAt, 'made anew');

    expect((await other.settle()).state).toBe('done');
    await isAskedWhich(other, id, 'written on the train', 'made anew');
    expect(await other.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
    await one.settle();
    expect(await textOn(one, id)).toBe(await textOn(other, id));
  },
);

it.each([0, 2])(
  'an answer that was changed %i times, of which it is asked whether to make it anew, is there again',
  async (changes) => {
    const { one, other, id, make } = await anAnswer(changes);
    await write(other, id, { answerText: 'written on the train' });
    await deleteForGood(one, id);
    await other.settle();
    expect(await other.store.outbox.counts()).toMatchObject({ setAside: [{ code: 'not-found' }] });

    await make(madeAnewAt, 'made anew');
    expect((await other.settle()).state).toBe('done');
    await isAskedWhich(other, id, 'written on the train', 'made anew');
    expect(await other.store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  },
);

it('an answer that was signed out of with a change is known by its making when its owner comes back', async () => {
  const { one, other, id, make, signIn } = await anAnswer(0);
  await write(other, id, { answerText: 'written on the train' });
  await other.store.clearForSignOut();
  await deleteForGood(one, id);
  await make(madeAnewAt, 'made anew');

  const again = await signIn();
  expect((await again.settle()).state).toBe('done');
  await isAskedWhich(again, id, 'written on the train', 'made anew');
});
