/** "What is where": counted on this computer, in the account, and nowhere else. */

import type { Locator } from '@playwright/test';
import { jobPages } from './world/job-pages';
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('the account leads to what is where, in a tab of its own; it counts, and follows what is sent', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.openAccount();
  const opened = device.context.waitForEvent('page');
  await panel.page.getByRole('button', { name: 'What is where, and settings' }).click();
  const options = await opened;
  await expect(options).toHaveURL(/options\.html$/);
  await expect(options.getByText('Nothing. You are signed out')).toBeVisible();
  await expect(options.getByText('Nothing is saved yet.')).toBeVisible();
  await options.setViewportSize({ width: 360, height: 900 });
  await look(options, 'options-signed-out');

  await panel.page.bringToFront();
  await panel.back();
  await panel.signUp(email);
  await panel.back();
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await panel.page.bringToFront();
  await panel.back();
  await panel.untilSynced();
  await options.bringToFront();
  await expect(fact(options, 'Jobs')).toHaveText('1');
  await expect(fact(options, 'Account')).toHaveText(email);
  await expect(fact(options, 'Server')).toHaveText(around.network.url);
  await expect(options.getByText('Nothing. All of it is in your account too.')).toBeVisible();
  await look(options, 'options-signed-in');
  await options.setViewportSize({ width: 1200, height: 900 });
  await look(options, 'options-wide');

  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'drop-before' } }]);
  await device.saveByShortcut(await device.tab(jobPages.site));
  await options.bringToFront();
  await expect(fact(options, 'Jobs')).toHaveText('2');
  await expect(options.getByText(/changes? that waits? to be sent/)).toBeVisible();
});

test('the page is used with the keyboard alone, and signs out', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  const options = await device.page('options.html');
  const shared = options.getByLabel('This is a shared computer');
  await expect(shared).not.toBeChecked();
  // Whatever stands before them on the page, they are reached in their order.
  const tabTo = (control: Locator) =>
    expect(async () => {
      await options.keyboard.press('Tab');
      await expect(control).toBeFocused({ timeout: 100 });
    }).toPass({ intervals: [0], timeout: 10_000 });
  await tabTo(options.getByRole('button', { name: 'Sign out' }));
  await tabTo(shared);
  await options.keyboard.press('Space');
  await expect(shared).toBeChecked();
  await options.reload();
  await expect(shared).toBeChecked();

  await options.getByRole('button', { name: 'Sign out' }).focus();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('dialog')).toBeVisible();
  await options.keyboard.press('Enter');
  await expect(options.getByText('Nothing. You are signed out')).toBeVisible();
  await expect(options.locator('main')).toBeFocused();
});

test('the privacy page opens from the account, in a tab', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.openAccount();
  const opened = device.context.waitForEvent('page');
  await panel.page.getByRole('link', { name: 'Your privacy' }).click();
  await expect((await opened).getByRole('heading', { name: 'Your privacy', level: 1 })).toBeVisible();
});

function fact(page: import('@playwright/test').Page, name: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd');
}
