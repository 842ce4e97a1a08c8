/** Nothing leaves the computer without a stored yes, whoever asks: the worker looks for itself. */
import type { browser } from 'wxt/browser';
import { askToSync } from './world/clip-message';
import { jobPages } from './world/job-pages';
import { look } from './world/look';
import { anAddress, PanelPage, password } from './world/panel-page';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

test('without the stored yes no request leaves the worker: not to sign in, not to send, not to fetch', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const { page } = panel;
  const email = anAddress();
  const askedFor = (type: string) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), { type, request: { email, password } });
  const refused = { reply: { ok: false, why: 'no-consent' } };
  expect(await askedFor('sign-up')).toEqual(refused);
  expect(await askedFor('sign-in')).toEqual(refused);
  expect(around.network.requests).toEqual([]);

  await panel.signUp(email);
  await panel.back();
  await panel.untilSynced();
  await page.evaluate(() => chrome.storage.local.remove('consent'));
  await askToSync(page);
  await expect(page.getByText('Nothing is sent before you say yes')).toBeVisible();
  around.network.clear();
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await page.bringToFront();
  await panel.back();
  await expect(page.getByText(/changes? waits? for your yes/)).toBeVisible();
  // Each life of the worker looks for what the one before left undone.
  await device.control.killWorker();
  await askToSync(page);
  await expect.poll(() => device.control.isWorkerAlive()).toBe(true);
  await askToSync(page);
  expect(around.network.requests.map(({ path }) => path)).toEqual([]);

  await page.getByRole('button', { name: 'Read and say yes' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is sent yet' })).toBeVisible();
  await look(page, 'panel-consent');
  await page.getByRole('button', { name: 'I agree' }).click();
  await panel.back();
  await panel.untilSynced();
  expect(around.network.requests.some(({ path }) => path === '/rest/v1/applications')).toBe(true);
});
