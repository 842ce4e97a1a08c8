/** The way of writing days and the zone that the person chose in the settings count everywhere, at once. */
import type { browser } from 'wxt/browser';
import { putJobs } from './world/due-jobs';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

test('days are written as the person chose: live in the table, and from the first frame of the popup on', async ({
  device,
}) => {
  const options = await device.page('options.html');
  const today = new Date().toISOString().slice(0, 10);
  await putJobs(options, [{ jobTitle: 'Ward clerk', closingDate: today, nextActionDue: today }]);
  const said = (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date());
  const board = await device.context.newPage();
  await board.goto(device.addressOf('board.html'));
  const row = board.getByRole('row', { name: /Ward clerk/ });
  await expect(row).toContainText(said('en-US'));

  await options.bringToFront();
  await options.getByLabel('How dates and numbers are written').selectOption('en-GB');
  await board.bringToFront();
  await expect(row).toContainText(said('en-GB'));
  await expect(row).not.toContainText(said('en-US'));

  const popup = await device.context.newPage();
  await popup.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => shown.push(document.querySelector('#root')?.textContent ?? '')).observe(
      document,
      { childList: true, subtree: true, characterData: true },
    );
  });
  await popup.goto(device.addressOf('popup.html'));
  await expect(popup.getByRole('contentinfo').getByRole('button', { name: 'All my jobs' })).toBeVisible();
  const shown = await popup.evaluate(() => Reflect.get(window, 'shown') as string[]);
  expect(shown.filter((text) => text.includes(said('en-GB'))).length).toBeGreaterThan(0);
  expect(shown.filter((text) => text.includes(said('en-US')))).toEqual([]);
});

test('the day ends where the person said they are: the worker looks again at that midnight', async ({
  device,
}) => {
  const options = await device.page('options.html');
  const zone = options.getByLabel('Time zone');
  await expect(zone.locator('option:checked')).toHaveText(/^As on this computer/);
  // UTC plus 8:45, where few computers that run this test are.
  await zone.selectOption('Australia/Eucla');
  const minutesPastMidnight = async () => {
    const alarm = await options.evaluate(() => chrome.alarms.get('due'));
    return ((alarm?.scheduledTime ?? 0) / 60_000 + 525) % (24 * 60);
  };
  await expect.poll(minutesPastMidnight).toBe(0);
});
