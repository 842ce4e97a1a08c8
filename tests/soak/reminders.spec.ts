import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Device } from '../e2e/world/device';
import { putJobs } from '../e2e/world/due-jobs';
import { dismissAll, inSeconds, standing, toldAt, withReminders } from '../e2e/world/reminders';
import { expect, test } from '../e2e/world/world';
import { figure } from './figures';

const inTime = 6;
const restarts = 5;
const perRestart = 3;

test('P9: reminders come once and on time, whatever happens to worker and browser', async ({
  device,
}, info) => {
  test.setTimeout(15 * 60_000);
  const page = await withReminders(device);
  const late = await whileWorkersDie(device, page);
  figure(info, {
    promise: 'P9',
    what: `${inTime} reminders by alarm, the worker killed every 10 s: the latest`,
    measured: `${(Math.max(...late) / 1000).toFixed(1)} s late`,
    target: 'at most 60 s',
    isMet: late.length === inTime && Math.max(...late) <= 60_000,
  });

  const overdue: number[] = [];
  for (let round = 1; round <= restarts; round += 1) overdue.push(...(await afterARestart(device)));
  figure(info, {
    promise: 'P9',
    what: `${restarts * perRestart} overdue ones after ${restarts} starts of the browser: the latest`,
    measured: `${(Math.max(...overdue) / 1000).toFixed(1)} s after the start`,
    target: 'at most 5 s',
    isMet: Math.max(...overdue) <= 5000,
  });

  const missed = inTime + restarts * perRestart - late.length - overdue.length;
  const twice = await comingUpAgain(device);
  figure(info, {
    promise: 'P9',
    what: 'missed, and told twice',
    measured: `${missed} and ${twice}`,
    target: '0 and 0',
    isMet: missed === 0 && twice === 0,
  });
});

/** How late each was, in milliseconds. */
async function whileWorkersDie(device: Device, page: Page): Promise<number[]> {
  const dues = Array.from({ length: inTime }, (_, place) => inSeconds(40 + 12 * place));
  const ids = await putJobs(
    page,
    dues.map((nextFollowupAt) => ({ nextFollowupAt })),
  );
  const end = Date.parse(dues.at(-1) ?? '') + 60_000;
  while (Date.now() < end && (await toldAt(page)).size < inTime) {
    await device.control.killWorker();
    await pause(10_000);
  }
  const told = await toldAt(page);
  return ids.flatMap((id, place) => {
    const at = told.get(id);
    return at === undefined ? [] : [at - Date.parse(dues[place] ?? '')];
  });
}

/** How long after the browser's start each was told, in milliseconds. */
async function afterARestart(device: Device): Promise<number[]> {
  const page = await device.page('options.html');
  const dues = Array.from({ length: perRestart }, (_, place) => inSeconds(1 + place / 10));
  const ids = await putJobs(
    page,
    dues.map((nextFollowupAt) => ({ nextFollowupAt })),
  );
  await device.close();
  await pause(1500);
  const startedAt = Date.now();
  await device.start();
  const after = await device.page('options.html');
  const isAllTold = async () => {
    const told = await toldAt(after);
    return ids.every((id) => told.has(id));
  };
  await expect.poll(isAllTold, { timeout: 20_000 }).toBe(true);
  const told = await toldAt(after);
  await after.close();
  return ids.flatMap((id) => {
    const at = told.get(id);
    return at === undefined ? [] : [at - startedAt];
  });
}

/** How many come up once more after everything was dismissed, the worker killed and the browser started anew. */
async function comingUpAgain(device: Device): Promise<number> {
  let page = await device.page('options.html');
  await dismissAll(page);
  await device.control.killWorker();
  await page.reload();
  await pause(3000);
  const again = (await standing(page)).length;
  await device.close();
  await device.start();
  page = await device.page('options.html');
  await pause(5000);
  return again + (await standing(page)).length;
}
