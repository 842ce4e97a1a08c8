import { setTimeout as pause } from 'node:timers/promises';
import { recordsOfLayout1 } from '../../fixtures/store/layout-1';
import { jobsIn } from '../world/account-rows';
import { askToSync, clipFrom } from '../world/clip-message';
import { dice } from '../world/dice';
import { idsOnDisk, readDisk, tornPlacesIn } from '../world/disk';
import { jobPages, numberedAdvert } from '../world/job-pages';
import { anAddress, PanelPage } from '../world/panel-page';
import { expect, test } from '../world/world';
import { upgradeUnderKills } from './upgrade-under-kills';

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
        // A page in the middle of reading may finish that first; one that never lets go fails the test by its time.
        deleting.onsuccess = () => resolve('deleted');
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
  // What its advert asks for is read a moment later, and sent as well.
  const demands = () => around.backend.sql`
    select 1 from application_requirements r join auth.users u on u.id = r.user_id where u.email = ${email}`;
  await expect.poll(async () => (await demands()).length).toBeGreaterThan(0);
  await panel.untilSynced();
  const before = await jobsIn(around, email);

  around.network.clear();
  await device.control.wipeDatabases(panel.page);
  expect((await readDisk(panel.page)).flatMap(({ rows }) => rows)).toEqual([]);
  await panel.page.reload();
  // The job that was saved a moment ago is shown as soon as it is there again.
  await expect(async () => {
    await panel.home();
    await expect(panel.job('Senior Data Analyst')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await panel.untilSynced();
  expect(await jobsIn(around, email)).toEqual(before);
  // Asking what is new is a call of a function, and writes nothing.
  const writes = around.network.requests.filter(
    ({ method, path }) => /rest\/(?!.*my_news)/.test(path) && method !== 'GET',
  );
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('F34: killed while the database is being made, the next start makes it whole', async ({ device }) => {
  const panel = await device.page('sidepanel.html');
  const tab = await device.tab(numberedAdvert(1));
  await device.control.clickIcon(tab);
  const roll = dice(34);
  for (let round = 1; round <= 3; round += 1) {
    await panel.goto('about:blank');
    await device.control.killWorker();
    await panel.goto(device.addressOf('privacy.html'));
    await device.control.wipeDatabases(panel);
    void askToSync(panel);
    await pause(roll() * 40);
    await device.control.killWorker();

    expect(await clipFrom(panel, numberedAdvert(1))).toMatchObject({ kind: 'saved', isNew: true });
    expect((await readDisk(panel)).flatMap(tornPlacesIn)).toEqual([]);
    expect(await idsOnDisk(panel, 'applications')).toHaveLength(1);
  }
});

test('P39: the database of the first version is upgraded whole, though the worker dies under it', async ({
  device,
}) => {
  const { hits, torn } = await upgradeUnderKills(device, {
    old: { version: 1, records: recordsOfLayout1 },
    applications: 400,
    activities: 800,
    kills: 5,
    killsPerBrowser: 6,
  });
  expect(hits.worker, 'kills that came in the middle').toBeGreaterThan(0);
  expect(torn).toEqual([]);
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.home();
  await expect(panel.job('Clerk 398')).toBeVisible();
  await expect(panel.page.getByText('Kitchen porter')).toBeVisible();
});

test('F37: what a later version keeps on the server outlives a change by this one', async ({
  device,
  around,
}) => {
  const { sql } = around.backend;
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await panel.page.bringToFront();
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await panel.back();
  await panel.untilSynced();
  await sql`alter table public.applications add column from_later text`;
  try {
    await sql`
      update public.applications a set from_later = 'kept' from auth.users u
      where u.id = a.user_id and u.email = ${email}`;
    await panel.openJob('Senior Data Analyst');
    await panel.correct('Place', 'York');
    await panel.back();
    await panel.untilSynced();
    const [row] = await sql`
      select a.location, a.from_later from public.applications a join auth.users u on u.id = a.user_id
      where u.email = ${email}`;
    expect(row).toEqual({ location: 'York', from_later: 'kept' });
  } finally {
    await sql`alter table public.applications drop column from_later`;
  }
});
