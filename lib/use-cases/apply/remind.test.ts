import { beforeEach, describe, expect, it } from 'vitest';
import { anActivity, anApplication, anId } from '@/tests/support/builders';
import { ReminderWorld } from '@/tests/support/reminder-world';
import type { Application } from '../../domain/apply/application';
import { pauseLasts } from '../../domain/apply/reminder-settings';

const start = Date.parse('2026-11-20T12:00:00Z');
const hour = 3_600_000;
let world: ReminderWorld;

beforeEach(() => {
  world = new ReminderWorld(start);
});

function put(number: number, columns: Partial<Application>): void {
  const job = anApplication({ id: anId(number), closingDate: null, ...columns });
  world.jobs.set(job.id, job);
}
const at = (milliseconds: number) => new Date(milliseconds).toISOString();
const kindsOnScreen = () => [...world.screen].map((key) => key.split(' ')[0]);

describe('on time', () => {
  it('tells each of what is due, and nothing before its moment', async () => {
    put(1, { nextFollowupAt: at(start + 5 * hour) });
    put(2, { nextActionDue: '2026-11-21' });
    await world.look();
    await world.pass(5 * hour - 1);
    expect(kindsOnScreen()).toEqual([]);
    await world.pass(1);
    expect(kindsOnScreen()).toEqual(['follow-up']);
    await world.pass(24 * hour);
    expect(kindsOnScreen()).toEqual(['follow-up', 'next-action']);
    expect(world.cameUp.get(`next-action ${anId(2)} 2026-11-21`)?.at).toBe(
      Date.parse('2026-11-21T09:00:00Z'),
    );
  });

  it('F30: tells three that a machine slept over once each, oldest first, and goes on to the next', async () => {
    put(1, { nextFollowupAt: at(start + hour) });
    put(2, { nextFollowupAt: at(start + 2 * hour) });
    put(3, { nextFollowupAt: at(start + 3 * hour) });
    put(4, { nextFollowupAt: at(start + 20 * hour) });
    await world.look();
    world.now += 10 * hour;
    await world.look();
    expect([...world.screen].map((key) => key.split(' ')[1])).toEqual([anId(1), anId(2), anId(3)]);
    await world.pass(10 * hour);
    expect(world.screen.size).toBe(4);
  });

  it('tells the rest half a minute later where the worker dies among several', async () => {
    for (const number of [1, 2, 3]) put(number, { nextFollowupAt: at(start) });
    for (let moments = 1; world.screen.size === 0; moments += 1) await world.look(moments);
    expect(world.screen.size).toBe(1);
    await world.pass(30_000);
    expect(world.screen.size).toBe(3);
  });

  it('F29: finds its way without the alarm', async () => {
    put(1, { nextFollowupAt: at(start + hour) });
    await world.look();
    world.alarm = null;
    await world.pass(2 * hour);
    expect(world.screen.size).toBe(0);
    await world.look();
    expect(world.screen.size).toBe(1);
  });

  it('hears of another time zone within an hour, and at once when it is woken', async () => {
    put(1, { nextActionDue: '2026-11-21' });
    await world.look();
    world.timeZone = 'Asia/Tokyo';
    await world.pass(13 * hour);
    const due = Date.parse('2026-11-21T00:00:00Z');
    expect(world.cameUp.get(`next-action ${anId(1)} 2026-11-21`)?.at).toBeLessThanOrEqual(due + hour);
  });
});

describe('once', () => {
  it('also when the clock is set back, the zone changes, the browser restarts and the person saw it', async () => {
    put(1, { nextActionDue: '2026-11-20' });
    await world.look();
    expect(world.screen.size).toBe(1);
    world.clearScreen();
    for (const change of [
      () => (world.now -= 30 * hour),
      () => (world.timeZone = 'America/New_York'),
      () => (world.now += 40 * hour),
    ]) {
      change();
      await world.look();
    }
    expect([...world.cameUp.values()]).toMatchObject([{ times: 1 }]);
  });

  it('also when the worker died right after it was shown', async () => {
    put(1, { nextFollowupAt: at(start) });
    for (let moments = 1; world.screen.size === 0; moments += 1) await world.look(moments);
    expect(world.ledger.told).toEqual({});
    await world.look();
    expect([...world.cameUp.values()]).toMatchObject([{ times: 1 }]);
    world.clearScreen();
    await world.look();
    expect(world.screen.size).toBe(0);
  });

  it('and once more for another date', async () => {
    put(1, { nextFollowupAt: at(start) });
    await world.look();
    put(1, { nextFollowupAt: at(start + hour) });
    await world.look();
    expect(world.screen.size).toBe(0);
    await world.pass(hour);
    expect(world.screen.size).toBe(1);
  });
});

describe('a reminder whose cause went', () => {
  it.each([
    ['was done', { nextFollowupAt: null }],
    ['is of a job that was turned down', { status: 'rejected' as const }],
    ['is of a job in the bin', { deletedAt: at(start) }],
  ])('is taken off the screen when it %s, and does not come back with an undo', async (_, columns) => {
    const followUp = { nextFollowupAt: at(start) };
    put(1, followUp);
    await world.look();
    put(1, { ...followUp, ...columns });
    await world.look();
    expect(world.screen.size).toBe(0);
    // Another one is written down meanwhile.
    put(2, followUp);
    await world.look();
    put(1, followUp);
    await world.look();
    expect([...world.screen].map((key) => key.split(' ')[1])).toEqual([anId(2)]);
  });

  it('is not told at all', async () => {
    put(1, { nextFollowupAt: at(start + hour) });
    await world.look();
    world.now += 2 * hour;
    put(1, { nextFollowupAt: null });
    await world.look();
    expect(world.cameUp.size).toBe(0);
  });

  it('goes with an interview that began', async () => {
    put(1, { status: 'interview' });
    world.interviews = [anActivity({ type: 'interview', occurredAt: at(start + hour) })];
    await world.look();
    expect(kindsOnScreen()).toEqual(['interview-soon']);
    world.now += hour;
    await world.look();
    expect(world.screen.size).toBe(0);
  });
});

describe('nothing is told', () => {
  it('of what was due more than a week ago', async () => {
    put(1, { nextFollowupAt: at(start - 169 * hour) });
    put(2, { nextFollowupAt: at(start - 167 * hour) });
    await world.look();
    expect([...world.screen].map((key) => key.split(' ')[1])).toEqual([anId(2)]);
  });

  it('while there is a pause, and what stands is told when it ends', async () => {
    put(1, { nextFollowupAt: at(start + hour) });
    await world.worker().choose({ pausedUntil: start + pauseLasts });
    await world.pass(pauseLasts - 1);
    expect(world.screen.size).toBe(0);
    await world.pass(60_000);
    expect(world.screen.size).toBe(1);
  });

  it('before reminders are on, nor of what was due until then', async () => {
    world.settings = { ...world.settings, isOn: false };
    put(1, { nextFollowupAt: at(start - hour) });
    put(2, { nextFollowupAt: at(start + hour) });
    await world.look();
    expect(world.alarm).toBeNull();
    await world.worker().choose({ isOn: true });
    expect(world.screen.size).toBe(0);
    await world.pass(hour);
    expect(world.screen.size).toBe(1);
    await world.worker().choose({ isOn: false });
    expect(world.screen.size).toBe(0);
  });

  it('F28: once the browser does not allow it any more, without trying again and again', async () => {
    put(1, { nextFollowupAt: at(start) });
    world.isAllowed = false;
    await world.look();
    expect([world.screen.size, world.alarm]).toEqual([0, null]);
    world.isAllowed = true;
    await world.look();
    expect(world.screen.size).toBe(1);
  });
});

it('a clock that was ahead when reminders were turned on or paused keeps nothing quiet', async () => {
  world.now = start + 1000 * hour;
  world.settings = { ...world.settings, isOn: false };
  await world.worker().choose({ isOn: true, pausedUntil: world.now + pauseLasts });
  world.now = start;
  put(1, { nextFollowupAt: at(start + hour) });
  await world.look();
  await world.pass(hour);
  expect(world.screen.size).toBe(1);
});
