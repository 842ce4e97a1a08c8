import type { browser } from 'wxt/browser';
import { putJobs } from './world/due-jobs';
import { look } from './world/look';
import { dismissAll, inSeconds, standing, toldAt, withReminders } from './world/reminders';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

test('F29 F30 P9: what came due while the browser was closed, the worker dead or the alarms gone is told once, in order', async ({
  device,
}) => {
  let page = await withReminders(device);
  const due = [3, 2, 1].map((seconds) => ({ nextFollowupAt: inSeconds(seconds) }));
  const ids = await putJobs(page, due);
  await device.close();
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(due[0]?.nextFollowupAt ?? ''));

  const startedAt = Date.now();
  await device.start();
  page = await device.page('options.html');
  const all = ids.map((id) => `follow-up ${id}`).sort();
  await expect.poll(() => standing(page)).toEqual(all);
  const told = await toldAt(page);
  expect([...told].sort(([, one], [, other]) => one - other).map(([id]) => id)).toEqual([...ids].reverse());
  expect(Math.max(...told.values()) - startedAt).toBeLessThan(5000);

  // Told is told, whether or not it still stands.
  await device.control.killWorker();
  await dismissAll(page);
  await page.reload();
  await device.worker();

  const [later = ''] = await putJobs(page, [{ nextFollowupAt: inSeconds(1.5) }]);
  const alarms = () => page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  await expect.poll(alarms).toContain('remind');
  await page.evaluate(() => chrome.alarms.clearAll());
  await device.control.killWorker();
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.now() + 1500);
  await page.reload();
  await expect.poll(() => standing(page)).toEqual([`follow-up ${later}`]);
  expect(await alarms()).toContain('remind');

  // A browser that starts anew does not repeat itself.
  await device.close();
  await device.start();
  page = await device.page('options.html');
  await expect.poll(alarms).toContain('remind');
  expect(await standing(page)).toEqual([]);
});

test('a reminder names no job unless it may, and goes when its cause goes', async ({ device }) => {
  const page = await withReminders(device);
  await look(page, 'options-reminders');
  const job = { jobTitle: 'Ward clerk', company: 'Harbour Hospital', nextFollowupAt: inSeconds(0.5) };
  const [id = ''] = await putJobs(page, [job]);
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(job.nextFollowupAt));
  await device.ring('remind');
  await expect.poll(() => standing(page)).toEqual([`follow-up ${id}`]);

  await dismissAll(page);

  const again = { ...job, nextFollowupAt: inSeconds(0.5) };
  const [other = ''] = await putJobs(page, [again]);
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(again.nextFollowupAt));
  await device.ring('remind');
  await expect.poll(() => standing(page)).toEqual([`follow-up ${other}`]);
  const popup = await device.page('popup.html');
  await popup.getByRole('button', { name: 'Done' }).first().click();
  await popup.getByRole('button', { name: 'Done' }).first().click();
  await expect.poll(() => standing(page)).toEqual([]);
});
