import { setTimeout as pause } from 'node:timers/promises';
import { jobsIn } from '../world/account-rows';
import { clipFrom, clipOnce } from '../world/clip-message';
import { dice } from '../world/dice';
import { idsOnDisk, readDisk, tornPlacesIn } from '../world/disk';
import { jobPages, numberedAdvert } from '../world/job-pages';
import { anAddress, PanelPage } from '../world/panel-page';
import { endToken } from '../world/stored-session';
import { expect, test } from '../world/world';

const inserts = /^\/rest\/v1\/applications/;

test('F1: killed between the click and the disk, it never says "Saved" for nothing, and a second try keeps one', async ({
  device,
}) => {
  const panel = await device.page('sidepanel.html');
  const tab = await device.tab(numberedAdvert(0));
  await device.control.clickIcon(tab);
  const roll = dice(1);
  const clipIds: string[] = [];
  let silent = 0;
  for (let number = 1; number <= 5; number += 1) {
    const clipId = crypto.randomUUID();
    clipIds.push(clipId);
    await tab.goto(numberedAdvert(number));
    const clipped = clipOnce(panel, numberedAdvert(number), clipId);
    await pause(roll() * 30);
    await device.control.killWorker();
    const outcome = await clipped;
    if (outcome === null) silent += 1;
    else expect(await idsOnDisk(panel, 'applications')).toContain(clipId);
    expect((await readDisk(panel)).flatMap(tornPlacesIn)).toEqual([]);

    const again = await clipOnce(panel, numberedAdvert(number), clipId);
    expect(again).toMatchObject({ kind: 'saved', applicationId: clipId });
  }
  expect(silent, 'clips that a kill left without an answer').toBeGreaterThan(0);
  expect((await idsOnDisk(panel, 'applications')).sort()).toEqual(clipIds.sort());
  expect(await idsOnDisk(panel, 'activities')).toHaveLength(clipIds.length);
});

test('F2: killed after the disk and before the request, the next start sends it', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.untilSynced();
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);

  // A token that ended is asked for first; while that takes its time nothing else is sent.
  await endToken(panel.page);
  around.network.clear();
  around.network.setFaults([{ path: /\/token/, fault: { kind: 'delay', ms: 5000 } }]);
  expect(await clipFrom(panel.page, jobPages.jsonLd)).toMatchObject({ kind: 'saved' });
  await expect.poll(() => around.network.requests.some(({ path }) => path.endsWith('/token'))).toBe(true);
  await device.control.killWorker();
  expect(around.network.requests.filter(({ path }) => path.startsWith('/rest'))).toEqual([]);
  const unsent = (await readDisk(panel.page)).flatMap(({ operations }) => operations);
  expect(unsent.filter(({ aggregate }) => aggregate !== 'requirements')).toHaveLength(2);

  around.network.setFaults([]);
  await panel.page.reload();
  await panel.home();
  await panel.untilSynced();
  expect(await jobsIn(around, email)).toMatchObject([
    { title: 'Senior Data Analyst', revision: 1, clips: 1 },
  ]);
});

test('F3, F7: killed during the request: the lock is free at once, the retry changes nothing, and nothing waits', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.untilSynced();
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  around.network.clear();
  around.network.setFaults([{ path: inserts, method: 'POST', fault: { kind: 'delay', ms: 8000 }, times: 1 }]);

  expect(await clipFrom(panel.page, jobPages.jsonLd)).toMatchObject({ kind: 'saved' });
  const posts = () =>
    around.network.requests.filter(({ method, path }) => method === 'POST' && inserts.test(path));
  await expect.poll(() => posts()[0]?.backendStatus).toBe(201);
  await device.control.killWorker();
  expect(await jobsIn(around, email)).toHaveLength(1);
  const unsent = (await readDisk(panel.page)).flatMap(({ operations }) => operations);
  expect(unsent.filter(({ aggregate }) => aggregate !== 'requirements')).toHaveLength(2);

  await panel.page.reload();
  await expect.poll(() => posts().length, { timeout: 3000 }).toBe(2);
  await panel.home();
  await panel.untilSynced();
  expect(await jobsIn(around, email)).toMatchObject([{ revision: 1, clips: 1 }]);
  expect((await readDisk(panel.page)).flatMap(({ operations }) => operations)).toEqual([]);
});

test('F35: the popup asks once more when the worker dies under its question', async ({ device }) => {
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  const popup = await device.control.ownPage('popup.html');
  await popup.toSay('Save job');
  // A page that is busy answers nobody, so the question is under way until it is not.
  const until = await tab.evaluate(() => {
    const end = Date.now() + 1500;
    setTimeout(() => {
      while (Date.now() < end);
    });
    return end;
  });
  await popup.press('Save job');
  await pause(300);
  await device.control.killWorker();
  expect(Date.now(), 'the page was still busy').toBeLessThan(until);
  await popup.toSay('Saved.');

  const panel = await device.page('sidepanel.html');
  expect(await idsOnDisk(panel, 'applications')).toHaveLength(1);
});
