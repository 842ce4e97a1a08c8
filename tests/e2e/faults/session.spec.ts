import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { jobsIn } from '../world/account-rows';
import { askToSync, clipFrom } from '../world/clip-message';
import type { Device } from '../world/device';
import { dice } from '../world/dice';
import { idsOnDisk } from '../world/disk';
import { jobPages, numberedAdvert } from '../world/job-pages';
import { anAddress, PanelPage } from '../world/panel-page';
import { askToSignOut, rowsOfPeople } from '../world/signing-out';
import { ageSession, endToken, hasSession } from '../world/stored-session';
import { expect, test } from '../world/world';

const day = 86_400_000;

/** A device of somebody new, at rest, with its panel open. */
async function signedIn(device: Device, email = anAddress()): Promise<PanelPage> {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.untilSynced();
  return panel;
}

test('F17: three pages ask together with a token that ended: one refresh, nobody signed out', async ({
  device,
  around,
}) => {
  const panel = await signedIn(device);
  const pages = [panel.page, await device.page('popup.html'), await device.page('sidepanel.html')];
  const refreshes = () => around.network.requests.filter(({ path }) => path.endsWith('/token')).length;
  // A sync that was under way goes on with the old token; what counts is what was fetched with the new one.
  const fetchedSince = () => {
    const { requests } = around.network;
    const refreshed = requests.findIndex(({ path }) => path.endsWith('/token'));
    if (refreshed === -1) return [];
    return requests.slice(refreshed).filter(({ path, status }) => /rest/.test(path) && status === 200);
  };
  for (let round = 1; round <= 3; round += 1) {
    await endToken(panel.page);
    around.network.clear();
    await Promise.all(pages.map(askToSync));
    await expect.poll(() => fetchedSince().length).toBeGreaterThanOrEqual(1);
    expect(refreshes(), `refreshes in round ${round}`).toBe(1);
  }
  expect(await hasSession(panel.page)).toBe(true);
  await panel.page.bringToFront();
  await panel.untilSynced();
});

test('F18: signed out while the token is refreshed: it stays signed out, and no token is left', async ({
  device,
  around,
}) => {
  const panel = await signedIn(device);
  await endToken(panel.page);
  around.network.clear();
  around.network.setFaults([{ path: /\/token/, fault: { kind: 'delay', ms: 1500 } }]);
  await askToSync(panel.page);
  const refresh = () => around.network.requests.find(({ path }) => path.endsWith('/token'));
  await expect.poll(() => refresh()?.backendStatus).toBe(200);
  await panel.signOut();
  // The answer arrives only now; then the worker has all it needs to go on as if nothing was.
  await expect.poll(() => refresh()?.status).toBe(200);
  await askToSync(panel.page);
  await panel.page.reload();
  await expect(panel.page.getByText(/Kept on this computer only/)).toBeVisible();
  expect(await hasSession(panel.page)).toBe(false);
  expect(around.network.requests.filter(({ path }) => path.startsWith('/rest'))).toEqual([]);
});

test("F19: from one account to another: the first one's changes wait, the second one's go, each as its own", async ({
  device,
  around,
}) => {
  const [ann, bea] = [anAddress(), anAddress()];
  const panel = await signedIn(device, ann);
  const tab = await device.tab(numberedAdvert(1));
  await device.control.clickIcon(tab);
  around.network.setFaults([{ path: /\/rest\//, fault: { kind: 'drop-before' } }]);
  expect(await clipFrom(panel.page, numberedAdvert(1))).toMatchObject({ kind: 'saved' });
  await panel.page.bringToFront();
  await panel.home();
  await panel.signOut();

  around.network.clear();
  await panel.signUp(bea);
  await panel.back();
  await tab.goto(numberedAdvert(2));
  expect(await clipFrom(panel.page, numberedAdvert(2))).toMatchObject({ kind: 'saved' });
  await panel.page.bringToFront();
  await panel.home();
  await panel.untilSynced();
  expect(await jobsIn(around, bea)).toMatchObject([{ title: 'Analyst 2' }]);
  const [owner] = await around.backend.sql`select id from auth.users where email = ${bea}`;
  const writers = around.network.requests
    .filter(({ method, path }) => method !== 'GET' && path.startsWith('/rest'))
    .map(({ bearer }) => bearer);
  expect([...new Set(writers)]).toEqual([`person:${owner?.id}`]);
  expect(await jobsIn(around, ann)).toEqual([]);

  await panel.signOut();
  await panel.enter('sign-in', ann);
  await expect(panel.page.getByText(ann)).toBeVisible();
  await panel.back();
  await panel.untilSynced();
  expect(await jobsIn(around, ann)).toMatchObject([{ title: 'Analyst 1', revision: 1, clips: 1 }]);
  expect(await jobsIn(around, bea)).toHaveLength(1);
});

test('P38: signed out without a network, or with one that hangs, the rows are off the disk within a second', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = await signedIn(device, email);
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  await clipFrom(panel.page, jobPages.jsonLd);
  await panel.page.bringToFront();
  await panel.home();
  await panel.untilSynced();

  await device.setOffline(true);
  expect(await wipedAfter(panel.page), 'ms offline').toBeLessThan(2000);
  await device.setOffline(false);

  await panel.enter('sign-in', email);
  await expect(panel.page.getByText(email)).toBeVisible();
  await panel.back();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  await panel.untilSynced();
  around.network.setFaults([{ path: /\/auth\//, fault: { kind: 'delay', ms: 20_000 } }]);
  expect(await wipedAfter(panel.page), 'ms with a server that hangs').toBeLessThan(2000);
});

test('P38: killed in the middle of signing out, the next start ends it, and what was saved signed out stays', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(numberedAdvert(1));
  await device.control.clickIcon(tab);
  await clipFrom(panel.page, numberedAdvert(1));
  await panel.page.bringToFront();
  await panel.home();
  const email = anAddress();
  await panel.signUp(email);
  await panel.back();
  await panel.page.getByRole('button', { name: 'Keep on this computer only' }).click();
  const roll = dice(38);
  for (let round = 1; round <= 2; round += 1) {
    if (round > 1) {
      await panel.enter('sign-in', email);
      await expect(panel.page.getByText(email)).toBeVisible();
      await panel.back();
    }
    await tab.goto(numberedAdvert(2));
    expect(await clipFrom(panel.page, numberedAdvert(2))).toMatchObject({ kind: 'saved' });
    await panel.page.bringToFront();
    await panel.home();
    await panel.untilSynced();
    const asked = askToSignOut(panel.page);
    await pause(roll() * 40);
    await device.control.killWorker();
    await asked;
    await expect.poll(() => rowsOfPeople(panel.page)).toEqual([]);
    expect(await hasSession(panel.page)).toBe(false);
    expect(await idsOnDisk(panel.page, 'applications'), 'the job of nobody').toHaveLength(1);
    await expect(panel.page.getByText(/Kept on this computer only/)).toBeVisible();
  }
});

test('F38, P41: a device whose clock was a day wrong, or jumps by a day, refreshes once and no more', async ({
  device,
  around,
}) => {
  const panel = await signedIn(device);
  const refreshes = () => around.network.requests.filter(({ path }) => path.endsWith('/token')).length;
  const ages = [
    ['put forward by a day', { receivedIn: -day }, 1],
    ['put back by a day', { receivedIn: day }, 0],
    ['a day behind the server', { expiresIn: day }, 0],
    ['a day ahead of the server', { expiresIn: -day }, 0],
  ] as const;
  for (const [what, age, expected] of ages) {
    await ageSession(panel.page, age);
    around.network.clear();
    for (let turn = 1; turn <= 3; turn += 1) {
      const seen = around.network.requests.length;
      await askToSync(panel.page);
      await expect
        .poll(() => around.network.requests.slice(seen).filter(({ status }) => status === 200).length)
        .toBeGreaterThanOrEqual(2);
    }
    expect(refreshes(), `refreshes of a clock ${what}`).toBe(expected);
    await panel.untilSynced();
  }
});

/** Signs out; answers the milliseconds until no row of a person is on the disk. */
async function wipedAfter(page: Page): Promise<number> {
  expect(await rowsOfPeople(page), 'rows before').not.toEqual([]);
  const startedAt = Date.now();
  const asked = askToSignOut(page);
  await expect.poll(() => rowsOfPeople(page), { intervals: [20] }).toEqual([]);
  const wipedAt = Date.now();
  await asked;
  return wipedAt - startedAt;
}
