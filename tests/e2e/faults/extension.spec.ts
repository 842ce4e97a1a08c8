import type { browser } from 'wxt/browser';
import { clipFrom } from '../world/clip-message';
import { idsOnDisk } from '../world/disk';
import { jobPages, numberedAdvert } from '../world/job-pages';
import { PanelPage } from '../world/panel-page';
import { expect, test } from '../world/world';

declare const chrome: typeof browser;

test('F20: an update with the panel open and a draft half put right: the jobs, the draft and what was typed are there', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  expect(await clipFrom(panel.page, jobPages.jsonLd)).toMatchObject({ kind: 'saved' });
  await device.saveByShortcut(await device.tab(jobPages.doubtful));
  await panel.page.bringToFront();
  await panel.page.getByLabel('Employer', { exact: true }).fill('The Sailing Club');
  // It is promised for what was typed a second ago.
  await panel.page.waitForTimeout(1000);

  await device.reloadExtension();
  await expect.poll(() => panel.page.isClosed()).toBe(true);
  const again = new PanelPage(await device.page('sidepanel.html'));
  await again.home();
  await expect(again.job('Senior Data Analyst')).toBeVisible();
  await again.page.getByRole('button', { name: /Check it/ }).click();
  await expect(again.page.getByLabel('Employer', { exact: true })).toHaveValue('The Sailing Club');
});

test('F36: messages too big, too deep or of no shape are refused, and the worker goes on', async ({
  device,
}) => {
  const panel = await device.page('sidepanel.html');
  const answers = await panel.evaluate(async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    const messages = {
      big: () => ({ type: 'sync', request: { isImpatient: true, more: 'x'.repeat(65 * 1024 * 1024) } }),
      deep: () => ({ type: 'sync', request: deep }),
      bigint: () => ({ type: 'sync', request: { isImpatient: 1n } }),
      cyclic: () => {
        const request: Record<string, unknown> = {};
        request.self = request;
        return { type: 'sync', request };
      },
      unknown: () => ({ type: '__proto__', request: {} }),
      wrong: () => ({ type: 'clip', request: { clipId: 'x', tabId: 'y', what: 'all' } }),
    };
    const said: Record<string, string> = {};
    for (const [name, message] of Object.entries(messages)) {
      try {
        said[name] = JSON.stringify((await chrome.runtime.sendMessage(message())) ?? null);
      } catch {
        said[name] = 'refused';
      }
    }
    return said;
  });
  expect(answers).toEqual({
    big: 'refused',
    deep: 'refused',
    bigint: 'refused',
    cyclic: 'refused',
    unknown: expect.stringMatching(/null|refused/),
    wrong: expect.stringMatching(/null|refused/),
  });

  const tab = await device.tab(numberedAdvert(1));
  await device.control.clickIcon(tab);
  expect(await clipFrom(panel, numberedAdvert(1))).toMatchObject({ kind: 'saved' });
  expect(await idsOnDisk(panel, 'applications')).toHaveLength(1);
});
