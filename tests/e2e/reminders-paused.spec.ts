/** Reminders stay quiet for who wants quiet, and nothing is asked of the browser before the person wants reminders. */
import type { browser } from 'wxt/browser';
import { putJobs } from './world/due-jobs';
import { inSeconds, standing } from './world/reminders';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

test('no notification is asked for before reminders are turned on, and a week of quiet is quiet', async ({
  device,
}) => {
  // The browser would say yes by itself: what was asked for is seen in what is given.
  await device.allowNotifications();
  const options = await device.page('options.html');
  const isGiven = () =>
    options.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
  const alarm = async () => (await options.evaluate(() => chrome.alarms.get('remind')))?.scheduledTime;
  const late = { jobTitle: 'Ward clerk', nextFollowupAt: inSeconds(-3600) };
  await putJobs(options, [late]);
  for (const name of ['popup.html', 'sidepanel.html'] as const) {
    const page = await device.page(name);
    await expect(page.getByText('Ward clerk').filter({ visible: true }).first()).toBeVisible();
    await page.close();
  }
  await device.ring('remind');
  expect(await isGiven()).toBe(false);
  expect(await alarm()).toBeUndefined();

  await options.bringToFront();
  await options.getByLabel('Remind me on this computer').click();
  await expect.poll(isGiven).toBe(true);
  await options.getByRole('button', { name: 'Pause everything for a week' }).click();
  await expect(options.getByText(/^Nothing comes up until/)).toBeVisible();
  const due = inSeconds(0.5);
  const [id = ''] = await putJobs(options, [{ ...late, nextFollowupAt: due }]);
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(due));
  // Each look sets the alarm anew, an hour from then: one that moved was set by a look that passed over what is due.
  const before = (await alarm()) ?? 0;
  await device.ring('remind');
  await expect.poll(alarm).toBeGreaterThan(before);
  expect(await standing(options)).toEqual([]);

  await options.getByRole('button', { name: 'Go on now' }).click();
  await expect.poll(() => standing(options)).toEqual([`follow-up ${id}`]);
});
