import { afterAll, beforeAll, expect, it } from 'vitest';
import { anActivity } from '@/tests/support/builders';
import { type SyncWorld, startSyncWorld, twoDevices } from '@/tests/support/sync-world';
import { dueItems } from '../domain/apply/due';
import { remindersOf } from '../domain/apply/reminders';
import { withoutPutOff } from '../domain/apply/shown-from';
import type { Store } from '../store/store';
import { makeSnooze } from '../use-cases/apply/snooze';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

const zone = 'Europe/London';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10);

/** What a device shows and tells on a day: the popup's rows and the reminders to come. */
async function seenOn(store: Store, days: number) {
  const [jobs, interviews] = await Promise.all([store.due(30), store.upcomingInterviews()]);
  const items = withoutPutOff(dueItems(jobs, interviews, inDays(0), zone, 30), dayIn(days));
  const told = remindersOf(jobs, interviews, Date.now(), zone);
  return { shown: items.map(({ kind }) => kind), told: told.map(({ kind, at }) => [kind, at]) };
}

it('what one computer puts off, the other does not show or tell before that day either, and sees it taken back', async () => {
  const { one, other, row } = await twoDevices(world, { closingDate: dayIn(9) });
  const interview = anActivity({
    id: crypto.randomUUID(),
    applicationId: row.id,
    type: 'interview',
    occurredAt: inDays(9).toISOString(),
  });
  await one.store.commit([{ kind: 'create', aggregate: 'activities', row: interview }]);
  const settleBoth = async () => {
    await one.settle();
    await other.settle();
  };
  await settleBoth();
  const before = await seenOn(other.store, 0);
  expect(before.shown.sort()).toEqual(['closing', 'interview']);

  const rows = { ...one.store, get: one.store.get, commit: one.store.commit };
  const snooze = makeSnooze({ rows, now: () => new Date(), timeZone: () => zone });
  const [jobs, interviews] = await Promise.all([one.store.due(30), one.store.upcomingInterviews()]);
  const undo = [];
  for (const item of dueItems(jobs, interviews, inDays(0), zone, 30)) undo.push(await snooze(item, dayIn(9)));
  await settleBoth();
  const after = await seenOn(other.store, 8);
  expect(after.shown).toEqual([]);
  expect((await seenOn(other.store, 9)).shown.sort()).toEqual(['closing', 'interview']);
  expect(after).toEqual(await seenOn(one.store, 8));
  // The closing date speaks up on its own morning now, and the interview not the evening before.
  expect(after.told.map(([kind]) => kind).sort()).toEqual(['closing', 'interview-soon']);

  for (const back of undo) await back();
  await settleBoth();
  expect(await seenOn(other.store, 0)).toEqual(before);
});
