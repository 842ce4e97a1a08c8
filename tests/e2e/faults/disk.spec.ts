import { jobsIn } from '../world/account-rows';
import { clipFrom } from '../world/clip-message';
import { readDisk } from '../world/disk';
import { jobPages, numberedAdvert } from '../world/job-pages';
import { anAddress, PanelPage } from '../world/panel-page';
import { expect, test } from '../world/world';

test('F32: the database is deleted under open pages: each opens it anew, and the next save is kept', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(numberedAdvert(1));
  await device.control.clickIcon(tab);
  expect(await clipFrom(panel.page, numberedAdvert(1))).toMatchObject({ kind: 'saved' });
  await panel.page.bringToFront();
  await panel.home();

  const popup = await device.page('popup.html');
  const ended = await popup.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase('starboard-device');
        deleting.onsuccess = () => resolve('deleted');
        deleting.onblocked = () => resolve('blocked');
        deleting.onerror = () => resolve('refused');
      }),
  );
  expect(ended).toBe('deleted');

  await tab.goto(numberedAdvert(2));
  expect(await clipFrom(panel.page, numberedAdvert(2))).toMatchObject({ kind: 'saved' });
  await panel.page.bringToFront();
  await panel.home();
  await expect(panel.job('Analyst 2')).toBeVisible();
  await panel.page.reload();
  await panel.home();
  await expect(panel.job('Analyst 2')).toBeVisible();
});

test('F33: the browser throws the databases away: everything is fetched again, and nothing is deleted on the server', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  expect(await clipFrom(panel.page, jobPages.jsonLd)).toMatchObject({ kind: 'saved' });
  await panel.page.bringToFront();
  await panel.home();
  await panel.untilSynced();
  const before = await jobsIn(around, email);

  around.network.clear();
  await device.control.wipeDatabases(panel.page);
  expect((await readDisk(panel.page)).flatMap(({ rows }) => rows)).toEqual([]);
  await panel.page.reload();
  await panel.home();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  await panel.untilSynced();
  expect(await jobsIn(around, email)).toEqual(before);
  const writes = around.network.requests.filter(({ method, path }) => /rest/.test(path) && method !== 'GET');
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
