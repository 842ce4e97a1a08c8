import type { browser } from 'wxt/browser';
import { jobsIn } from '../world/account-rows';
import { askToSync, clipFrom } from '../world/clip-message';
import { jobPages, numberedAdvert } from '../world/job-pages';
import { anAddress, PanelPage } from '../world/panel-page';
import { endToken, hasSession } from '../world/stored-session';
import { expect, test } from '../world/world';

declare const chrome: typeof browser;

test('F6: however many pages ask at once, one flush runs and no row is sent twice', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.untilSynced();
  const others = [await device.page('popup.html'), await device.page('sidepanel.html')];
  const tab = await device.tab(numberedAdvert(1));
  await device.control.clickIcon(tab);
  await device.setOffline(true);
  expect(await clipFrom(panel.page, numberedAdvert(1))).toMatchObject({ kind: 'saved' });
  around.network.clear();
  around.network.setFaults([{ path: /\/rest\//, method: 'POST', fault: { kind: 'delay', ms: 300 } }]);

  await device.setOffline(false);
  await Promise.all([panel.page, ...others].flatMap((page) => [1, 2, 3, 4].map(() => askToSync(page))));

  await panel.page.bringToFront();
  await panel.home();
  await panel.untilSynced();
  const posts = around.network.requests.filter(
    ({ method, path }) => method === 'POST' && /rest\/(?!.*my_news)/.test(path),
  );
  // What the advert asks for is read off it meanwhile, and may go out with it.
  const tables = posts.map(({ path }) => path.split('/').at(-1));
  expect(tables).toEqual([...new Set(tables)]);
  expect(tables).toEqual(expect.arrayContaining(['applications', 'application_activities']));
  expect(await jobsIn(around, email)).toMatchObject([{ revision: 1, clips: 1 }]);
});

test('F9: offline at the click: saved here, said so in the panel and on the icon, and sent when the network is back', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.untilSynced();
  const tab = await device.tab(jobPages.jsonLd);
  await device.setOffline(true);
  await device.saveByShortcut(tab);
  await panel.page.bringToFront();
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await panel.back();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  await expect(
    panel.page
      .getByText(/^Offline/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect.poll(() => panel.page.evaluate(() => chrome.action.getTitle({}))).toMatch(/2 changes wait/);
  expect(await jobsIn(around, email)).toEqual([]);

  const backAt = Date.now();
  await device.setOffline(false);
  await expect.poll(() => jobsIn(around, email), { intervals: [50] }).toMatchObject([{ clips: 1 }]);
  expect(Date.now() - backAt, 'ms from the network to Postgres').toBeLessThan(5000);
  await panel.untilSynced();
});

test('F11: a server that asks for an hour is left alone by every page that is opened, until the network was away', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  await panel.back();
  await panel.untilSynced();
  around.network.setFaults([
    { path: /\/rest\//, fault: { kind: 'status', status: 429, retryAfterSeconds: 3600 } },
  ]);
  await askToSync(panel.page);
  const asked = () => around.network.requests.filter(({ status }) => status === 429).length;
  await expect.poll(asked).toBe(1);

  await device.control.killWorker();
  await device.context.addInitScript(() => {
    const { sendMessage } = chrome.runtime;
    const said: string[] = [];
    const sendAndNote = (message: { type: string }) => {
      said.push(message.type);
      return sendMessage(message);
    };
    Object.assign(chrome.runtime, { sendMessage: sendAndNote });
    Object.assign(window, { said });
  });
  for (const name of ['sidepanel.html', 'options.html', 'sidepanel.html'] as const) {
    const page = await device.page(name);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said'))).toContain('sync');
  }
  await panel.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(asked).toBeGreaterThan(1);
  expect(asked(), 'one before the pages, and one for the network').toBe(2);
});

test('F14: a token that ended while its endpoint is down: the list stands at once, it says so, and nobody is asked as nobody', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  await panel.back();
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  await clipFrom(panel.page, jobPages.jsonLd);
  await panel.page.bringToFront();
  await panel.home();
  await panel.untilSynced();

  await endToken(panel.page);
  await device.control.killWorker();
  around.network.clear();
  // An endpoint that hangs: until it is given up, what is said is what is known.
  around.network.setFaults([{ path: /\/auth\//, fault: { kind: 'delay', ms: 30_000 } }]);
  await panel.page.reload();
  await panel.home();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  await expect(panel.page.getByText(/looking for changes/).filter({ visible: true })).toBeVisible();
  expect(around.network.requests.every(({ path }) => path.endsWith('/token'))).toBe(true);

  // One that cannot be reached.
  await device.control.killWorker();
  around.network.setFaults([{ path: /\/auth\//, fault: { kind: 'drop-before' } }]);
  await panel.page.reload();
  const opened = Date.now();
  await panel.home();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  await expect(
    panel.page
      .getByText(/^Offline|not answering/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  expect(Date.now() - opened, 'ms until it says so').toBeLessThan(5000);
  expect(around.network.requests.filter(({ path }) => path.startsWith('/rest'))).toEqual([]);
  expect(await hasSession(panel.page)).toBe(true);

  around.network.setFaults([]);
  await panel.page.reload();
  await panel.home();
  await panel.untilSynced();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
});
