/** What was typed and not saved yet outlives the panel, and the extension. */
import type { browser } from 'wxt/browser';
import { jobPages } from './world/job-pages';
import { PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

test('a draft half put right and a day half chosen are there again when the panel is closed and opened', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByShortcut(await device.tab(jobPages.doubtful));
  await panel.page.bringToFront();
  await panel.page.getByLabel('Employer', { exact: true }).fill('The Sailing Club');
  await expect.poll(() => typedKeys(panel.page)).toHaveLength(1);
  await panel.page.close();

  const second = new PanelPage(await device.page('sidepanel.html'));
  await second.home();
  await second.page.getByRole('button', { name: /Check it/ }).click();
  await expect(second.page.getByLabel('Employer', { exact: true })).toHaveValue('The Sailing Club');
  await second.page.getByRole('button', { name: 'Save job' }).click();
  await expect(second.page.getByText('The Sailing Club').filter({ visible: true }).first()).toBeVisible();
  await expect.poll(() => typedKeys(second.page)).toEqual([]);

  await second.page.getByLabel('Day to follow up').fill('2030-01-31');
  await expect.poll(() => typedKeys(second.page)).toHaveLength(1);
  await second.page.close();
  const third = new PanelPage(await device.page('sidepanel.html'));
  await third.home();
  await third.job('The Sailing Club').getByRole('button').first().click();
  await expect(third.page.getByLabel('Day to follow up')).toHaveValue('2030-01-31');
  await third.page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(third.page.getByText(/^Follow up Thu/)).toBeVisible();
  await expect.poll(() => typedKeys(third.page)).toEqual([]);
});

async function typedKeys(page: import('@playwright/test').Page): Promise<string[]> {
  const kept = await page.evaluate(() => chrome.storage.local.get(null));
  return Object.keys(kept).filter((key) => key.startsWith('typed:'));
}
