/** A click on a reminder leads to its job, of every kind, also where the worker died since. */
import type { browser } from 'wxt/browser';
import { remindersOf } from '@/lib/domain/apply/reminders';
import { anActivity, anApplication } from '../support/builders';
import { putInterview, putJobs } from './world/due-jobs';
import { clickReminder, standing, wakingEvents, withReminders } from './world/reminders';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test('a click on a reminder of any kind opens its job, also in a worker that died since, and takes it away', async ({
  device,
}) => {
  const page = await withReminders(device);
  const columns = [
    { jobTitle: 'Ward clerk', nextFollowupAt: inDays(3) },
    { jobTitle: 'Porter', nextActionDue: inDays(3).slice(0, 10) },
    { jobTitle: 'Data Analyst', closingDate: inDays(5).slice(0, 10) },
    { jobTitle: 'Night baker', status: 'interview' as const },
  ];
  const ids = await putJobs(page, columns);
  const occurredAt = inDays(3);
  const entry = await putInterview(page, ids[3] ?? '', occurredAt, 'Room 4');
  const meeting = anActivity({ id: entry, applicationId: ids[3], occurredAt });
  const jobs = columns.map((one, place) => anApplication({ closingDate: null, ...one, id: ids[place] }));
  const reminders = remindersOf(jobs, [meeting], Date.now(), 'UTC');
  expect(reminders.map(({ kind }) => kind).sort()).toEqual(
    ['closing', 'follow-up', 'interview-eve', 'interview-soon', 'next-action'].sort(),
  );

  for (const [place, { key, kind, applicationId }] of reminders.entries()) {
    // What the worker shows when its moment comes, days from now.
    await page.evaluate(
      (name) =>
        chrome.notifications.create(name, {
          type: 'basic',
          iconUrl: '/icon/128.png',
          title: name,
          message: '',
        }),
      key,
    );
    await expect.poll(() => standing(page)).toHaveLength(1);
    if (place % 2 === 0) {
      await device.control.killWorker();
      expect(await wakingEvents(device)).toContain('notifications.onClicked');
      await expect.poll(() => device.control.isWorkerAlive()).toBe(false);
    }
    const opened = device.context.waitForEvent('page', (one) => one.url().endsWith('/sidepanel.html'));
    await clickReminder(device, key);
    const panel = await opened;
    const title = jobs.find(({ id }) => id === applicationId)?.jobTitle ?? '';
    await expect(panel.getByRole('heading', { name: title, level: 1 }), kind).toBeVisible();
    await expect.poll(() => standing(page)).toEqual([]);
    await panel.close();
  }
});
