import type { browser } from 'wxt/browser';
import { jobPages } from './world/job-pages';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

/** What the icon shows and says. */
async function badge(panel: PanelPage): Promise<{ text: string; title: string }> {
  return panel.page.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

test('the icon shows how many things are due, and nothing where nothing is', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByShortcut(await device.tab(jobPages.site));
  await expect(
    panel.page.getByRole('heading', { name: 'Warehouse Systems Engineer', level: 1 }),
  ).toBeVisible();
  await expect.poll(() => badge(panel)).toEqual({ text: '', title: 'Starboard' });

  const today = new Date().toLocaleDateString('sv-SE');
  await panel.page.bringToFront();
  await panel.page.getByLabel('Day to follow up').fill(today);
  await panel.page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect.poll(() => badge(panel)).toEqual({ text: '1', title: 'Starboard: 1 thing is due' });
});

test('the icon shows "!" for what the server refused, says so, and waiting is said in its title', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  await panel.back();
  await panel.untilSynced();

  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'drop-before' } }]);
  await device.saveByShortcut(await device.tab(jobPages.site));
  await expect.poll(async () => (await badge(panel)).title).toContain('2 changes wait to be sent');

  around.network.setFaults([
    { path: /^\/rest\/v1\/applications/, method: 'POST', fault: { kind: 'status', status: 400 } },
  ]);
  await panel.page.bringToFront();
  await panel.page.reload();
  await expect.poll(() => badge(panel), { timeout: 20_000 }).toMatchObject({ text: '!' });
  expect((await badge(panel)).title).toContain('could not be sent');
});
