import { saveUnderKills } from './faults/save-under-kills';
import { clipFrom } from './world/clip-message';
import { jobPages } from './world/job-pages';
import { PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

const saves = 50;

test('P1, P2, P3: 50 saves, the worker killed at random moments, every fifth reply lost: 50 rows, none twice', async ({
  device,
  around,
}) => {
  test.setTimeout(240_000);
  const figures = await saveUnderKills(device, around, { saves, savesPerBrowser: saves });
  expect(figures).toMatchObject({ kills: saves, told: saves, lost: [], doubled: [], torn: [] });
  expect(figures.hits.unanswered, 'saves that a kill left without an answer').toBeGreaterThan(0);
  expect(figures.hits.cutOff, 'requests that a kill cut off').toBeGreaterThan(0);
  expect(figures.lostReplies, 'replies to inserts that were lost').toBeGreaterThan(3);
});

test('F8: a browser killed right after "Saved" still has the job', async ({ device }) => {
  const panel = await device.page('sidepanel.html');
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  expect(await clipFrom(panel, jobPages.jsonLd)).toMatchObject({ kind: 'saved' });
  await device.kill();

  await device.start();
  const again = new PanelPage(await device.page('sidepanel.html'));
  await expect(again.job('Senior Data Analyst')).toBeVisible();
});
