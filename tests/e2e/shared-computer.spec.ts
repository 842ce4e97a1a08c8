/** A shared computer: who closes the browser or walks away leaves nothing of theirs on it, and loses nothing. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Device } from './world/device';
import { jobPages } from './world/job-pages';
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { filesWith } from './world/profile';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

const told = 'You were signed out because this is a shared computer';

test('closing the browser signs out: the next start shows nothing, says why, and keeps what was not sent for its owner', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = await signedIn(device, email);
  await save(device, panel, jobPages.jsonLd);
  await panel.untilSynced();
  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'drop-before' } }]);
  await save(device, panel, jobPages.site);
  await expect(panel.page.getByText(/waiting to send/)).toBeVisible();

  const token = await tokenInMemory(panel.page);
  await device.close();
  around.network.setFaults([]);
  // A browser runs nothing while it closes: rows are left until the next start, as the texts say, but no way in.
  expect(await filesWith(device.profileFolder, email)).not.toEqual([]);
  expect(await filesWith(device.profileFolder, 'Senior Data Analyst')).not.toEqual([]);
  expect(await filesWith(device.profileFolder, token)).toEqual([]);
  await device.start();
  const again = new PanelPage(await device.page('sidepanel.html'));
  await expect(again.page.getByText(told)).toBeVisible();
  await expect(again.page.getByText(/not sent yet/)).toBeVisible();
  await expect(again.page.getByText('No jobs saved yet')).toBeVisible();
  await look(again.page, 'panel-farewell');
  expect(await keptHere(again.page)).toEqual({ account: { kind: 'device' }, hasToken: false, titles: [] });
  const popup = await device.page('popup.html');
  await expect(popup.getByText(told)).toBeVisible();
  await look(popup, 'popup-farewell');

  await again.page.bringToFront();
  await again.openAccount();
  await expect(again.page.getByLabel('This is a shared computer')).toBeChecked();
  await again.back();
  await again.enter('sign-in', email);
  await expect(again.page.getByText(email)).toBeVisible();
  await again.back();
  await expect(again.page.getByText(told)).toBeHidden();
  await again.untilSynced();
  await expect(again.job('Senior Data Analyst')).toBeVisible();
  await expect(again.job('Warehouse Systems Engineer')).toBeVisible();
});

test('a browser that was killed leaves nothing either, and jobs saved signed out stay', async ({
  device,
}) => {
  const before = new PanelPage(await device.page('sidepanel.html'));
  await save(device, before, jobPages.site);
  await before.signUp(anAddress(), { isShared: true });
  await before.back();
  await before.page.getByRole('button', { name: 'Keep on this computer only' }).click();
  await save(device, before, jobPages.jsonLd);
  await before.untilSynced();
  await device.kill();

  await device.start();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await expect(panel.page.getByText(told)).toBeVisible();
  await expect(panel.job('Warehouse Systems Engineer')).toBeVisible();
  await expect(panel.job('Senior Data Analyst')).toHaveCount(0);
});

test('after 15 minutes without anybody the rows go, from an open panel too', async ({ device }) => {
  const panel = await signedIn(device, anAddress());
  await save(device, panel, jobPages.jsonLd);
  await panel.untilSynced();

  // Somebody is here: the look each minute changes nothing but the time they were seen.
  await lastSeen(panel.page, 14);
  await device.ring('presence');
  await expect.poll(() => minutesSinceSeen(panel.page)).toBeLessThan(14);
  await expect(panel.job('Senior Data Analyst')).toBeVisible();

  await lastSeen(panel.page, 15);
  await device.ring('presence');
  await expect(panel.page.getByText(told)).toBeVisible();
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
  await expect
    .poll(() => keptHere(panel.page))
    .toEqual({ account: { kind: 'device' }, hasToken: false, titles: [] });
  await expect
    .poll(() => panel.page.evaluate(async () => (await chrome.alarms.get('presence')) ?? null))
    .toBeNull();
});

test('a page opened after a long sleep shows nothing of who was there before', async ({ device }) => {
  const panel = await signedIn(device, anAddress());
  await save(device, panel, jobPages.jsonLd);
  await panel.untilSynced();
  await lastSeen(panel.page, 60);
  const woken = new PanelPage(await device.page('sidepanel.html'));
  await expect(woken.page.getByText(told)).toBeVisible();
  await expect(woken.job('Senior Data Analyst')).toHaveCount(0);
});

test('whoever signs in where another session had ended finds nothing of the other person, nor leaves it on the disk', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  await panel.back();
  await save(device, panel, jobPages.jsonLd);
  await panel.untilSynced();
  await endSession(panel.page);
  await panel.page.getByRole('button', { name: 'Sign in again', exact: true }).click();
  await expect(panel.page.getByText(/The server ended your session/).filter({ visible: true })).toBeVisible();
  await look(panel.page, 'panel-session-ended');
  await panel.back();

  await panel.signUp(anAddress());
  await panel.back();
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
  await panel.untilSynced();
  expect((await keptHere(panel.page)).titles).toEqual([]);
});

/** The server will not refresh this session any more, as after a new password elsewhere. */
async function endSession(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const key = 'starboard-session';
    const kept = (await chrome.storage.local.get(key))[key];
    await chrome.storage.local.set({
      [key]: JSON.stringify({ ...JSON.parse(String(kept)), is_ended: true }),
    });
    await chrome.runtime.sendMessage({ type: 'sync', request: { isImpatient: true } });
  });
}

/** The refresh token of a shared computer, which is nowhere else. */
async function tokenInMemory(page: Page): Promise<string> {
  const kept = await page.evaluate(() => chrome.storage.session.get('auth:starboard-session'));
  const token: unknown = JSON.parse(String(Object.values(kept)[0])).refresh_token;
  if (typeof token !== 'string') throw new Error('Nobody is signed in');
  return token;
}

/** A new person on a computer that they say is shared. */
async function signedIn(device: Device, email: string): Promise<PanelPage> {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email, { isShared: true });
  await panel.back();
  return panel;
}

async function save(device: Device, panel: PanelPage, url: string): Promise<void> {
  await device.saveByShortcut(await device.tab(url));
  await panel.page.bringToFront();
  await panel.back();
}

/** When the person of this computer was last seen, set back by so many minutes. */
async function lastSeen(page: Page, minutes: number): Promise<void> {
  await page.evaluate((ago) => chrome.storage.local.set({ seenAt: Date.now() - ago * 60_000 }), minutes);
}

async function minutesSinceSeen(page: Page): Promise<number> {
  const { seenAt } = await page.evaluate(() => chrome.storage.local.get('seenAt'));
  return (Date.now() - Number(seenAt)) / 60_000;
}

/** What a look into this computer's storage finds of a person: account, tokens, rows of whoever signed in. */
async function keptHere(page: Page) {
  return page.evaluate(async () => {
    const local = await chrome.storage.local.get(null);
    const session = await chrome.storage.session.get(null);
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const titles: unknown[] = [];
    for (const name of databases.filter((one) => /^starboard-[0-9a-f]{8}-/.test(one))) {
      const opening = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const reading = database.transaction('rows').objectStore('rows').getAll();
      titles.push(
        ...(await new Promise<unknown[]>((resolve) => {
          reading.onsuccess = () => resolve(reading.result.flatMap(({ row }) => row.jobTitle ?? []));
        })),
      );
      database.close();
    }
    const hasToken = JSON.stringify([local, session]).includes('access_token');
    return { account: local.account, hasToken, titles };
  });
}
