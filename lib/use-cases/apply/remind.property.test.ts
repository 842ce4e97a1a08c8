import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anActivity, anApplication, anId } from '@/tests/support/builders';
import { ReminderWorld } from '@/tests/support/reminder-world';
import type { Application } from '../../domain/apply/application';
import { addDays } from '../../domain/day';
import { dueNow } from './remind';

const start = Date.parse('2026-10-24T12:00:00Z');
const hour = 3_600_000;
const numbers = fc.integer({ min: 1, max: 4 });
const zones = ['Europe/London', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'Pacific/Pago_Pago'];
const day = fc.integer({ min: -2, max: 9 }).map((days) => addDays('2026-10-24', days));
const moment = fc.integer({ min: -48, max: 200 }).map((hours) => start + hours * hour);

type Step = (world: ReminderWorld) => Promise<void> | void;

const change = (number: number, columns: Partial<Application>): Step => {
  return ({ jobs }) => {
    const before = jobs.get(anId(number)) ?? anApplication({ id: anId(number), closingDate: null });
    jobs.set(before.id, { ...before, ...columns });
  };
};

/** What can happen to a computer and to a person, with its name for a failure's sake. */
const step: fc.Arbitrary<[string, Step]> = fc.oneof(
  fc
    .tuple(numbers, fc.option(moment))
    .map(([number, at]): [string, Step] => [
      `follow-up ${number} ${at}`,
      change(number, { nextFollowupAt: at === null ? null : new Date(at).toISOString() }),
    ]),
  fc
    .tuple(numbers, fc.option(day), fc.constantFrom('nextActionDue' as const, 'closingDate' as const))
    .map(([number, on, column]): [string, Step] => [
      `${column} ${number} ${on}`,
      change(number, { [column]: on }),
    ]),
  fc
    .tuple(numbers, fc.constantFrom('saved' as const, 'submitted' as const, 'rejected' as const))
    .map(([number, status]): [string, Step] => [`${number} ${status}`, change(number, { status })]),
  fc.tuple(numbers, moment).map(([number, at]): [string, Step] => [
    `interview ${number} ${at}`,
    (world) => {
      const columns = { id: anId(100 + number), applicationId: anId(number), type: 'interview' } as const;
      const interview = anActivity({ ...columns, occurredAt: new Date(at).toISOString() });
      const others = world.interviews.filter(({ id }) => id !== interview.id);
      world.interviews = [...others, interview];
    },
  ]),
  fc
    .integer({ min: 1, max: 60 })
    .map((hours): [string, Step] => [`${hours} h pass`, (world) => world.pass(hours * hour)]),
  fc.integer({ min: 1, max: 100 }).map((hours): [string, Step] => [
    `asleep for ${hours} h`,
    (world) => {
      world.now += hours * hour;
    },
  ]),
  fc.integer({ min: -72, max: 72 }).map((hours): [string, Step] => [
    `clock set by ${hours} h`,
    (world) => {
      world.now += hours * hour;
    },
  ]),
  fc.constantFrom(...zones).map((zone): [string, Step] => [
    `zone ${zone}`,
    (world) => {
      world.timeZone = zone;
    },
  ]),
  fc
    .integer({ min: 0, max: 24 })
    .map((moments): [string, Step] => [
      `killed after ${moments}`,
      async (world) => void (await world.look(moments)),
    ]),
  fc.constant<[string, Step]>([
    'alarms cleared',
    (world) => {
      world.alarm = null;
    },
  ]),
  fc.constant<[string, Step]>(['dismissed', (world) => world.clearScreen()]),
  fc.constant<[string, Step]>([
    'browser restarts',
    async (world) => {
      world.clearScreen();
      world.alarm = null;
      await world.look();
    },
  ]),
);

it('P9: whatever happens, each reminder is told once, unless its cause went', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = new ReminderWorld(start);
      await change(1, { nextFollowupAt: new Date(start + 20 * hour).toISOString() })(world);
      await change(2, { nextActionDue: '2026-10-26' })(world);
      await change(3, { closingDate: '2026-10-27' })(world);
      await change(4, { status: 'interview' })(world);
      await world.look();
      for (const [, happens] of steps) await happens(world);
      await world.look();

      const untold = { since: world.ledger.since, told: {} };
      const missed = dueNow(world.reminders(), untold, world.now).filter(({ key }) => !world.cameUp.has(key));
      expect(missed).toEqual([]);
      const useful = new Set(world.reminders().map(({ key }) => key));
      expect([...world.screen].filter((key) => !useful.has(key))).toEqual([]);
      // Twice only where the browser forgot what was shown before the worker, which had died, could write it down.
      for (const [key, { times }] of world.cameUp) {
        expect(times, key).toBeLessThanOrEqual(1 + (world.lost.get(key) ?? 0));
      }
      told += world.cameUp.size;
    }),
    { numRuns: 250, seed: 20_261_120 },
  );
  expect(told).toBeGreaterThan(250);
});
