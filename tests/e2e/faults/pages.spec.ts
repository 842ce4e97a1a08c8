import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type ClipAnswer, clipFrom, clipTab, tabShowing } from '../world/clip-message';
import { Device } from '../world/device';
import { dice } from '../world/dice';
import { idsOnDisk, readDisk, tornPlacesIn } from '../world/disk';
import { jobPages, numberedAdvert, serveJobPages } from '../world/job-pages';
import { expect, test } from '../world/world';
import { lateAdvert, serveShiftingPages, shiftingAdvert } from './shifting-pages';

declare const chrome: typeof browser;

test('F22: pressed twenty times at once, and while the page loads, it is one job', async ({ device }) => {
  const panel = await device.page('sidepanel.html');
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  const clips = await Promise.all(Array.from({ length: 20 }, () => clipFrom(panel, jobPages.jsonLd)));
  expect(clips.map((outcome) => outcome?.kind)).toEqual(Array(20).fill('saved'));
  expect(new Set(clips.map((outcome) => outcome?.applicationId)).size).toBe(1);

  await tab.goto(jobPages.jsonLd, { waitUntil: 'commit' });
  const early = await Promise.all([clipFrom(panel, jobPages.jsonLd), clipFrom(panel, jobPages.jsonLd)]);
  expect(early.map((outcome) => outcome?.kind).filter((kind) => kind === undefined)).toEqual([]);
  expect(await idsOnDisk(panel, 'applications')).toHaveLength(1);
});

test('F23: a page that turns into another job while it is read is kept as one of the two, whole', async ({
  device,
}) => {
  await serveShiftingPages(device.context);
  const panel = await device.page('sidepanel.html');
  const tab = await device.tab(shiftingAdvert(1));
  await device.control.clickIcon(tab);
  const roll = dice(23);
  for (let round = 1; round <= 8; round += 1) {
    // It goes on to the next job every few milliseconds, address and words together, and rests after some.
    const turned = tab.evaluate(
      (turns) => (window as unknown as { turn(times: number): Promise<void> }).turn(turns),
      Math.ceil(roll() * 8),
    );
    await pause(roll() * 40);
    const outcome = await clipShown(panel);
    expect(['saved', 'refused']).toContain(outcome?.kind);
    await turned;
  }
  const kept = await jobsOnDisk(panel);
  expect(kept.length).toBeGreaterThan(3);
  for (const { url, title, text } of kept) {
    const number = /\d+$/.exec(url)?.[0];
    expect({ title, text: /the work of analyst (\d+)/.exec(text)?.[1] }).toEqual({
      title: `Analyst ${number}`,
      text: number,
    });
  }
});

test('F24: a page that draws its advert later than anybody waits is not read too early, and is kept once it is there', async ({
  device,
}) => {
  await serveShiftingPages(device.context);
  const panel = await device.page('sidepanel.html');
  const tab = await device.tab(lateAdvert);
  await device.control.clickIcon(tab);
  await tab.goto(lateAdvert);
  const outcomes: ClipAnswer[] = [];
  await expect
    .poll(async () => {
      outcomes.push(await clipFrom(panel, lateAdvert));
      return outcomes.at(-1)?.kind;
    })
    .toBe('saved');
  expect(outcomes[0]).toMatchObject({ kind: 'none', why: expect.stringMatching(/still-loading|empty-page/) });
  expect((await jobsOnDisk(panel)).map(({ title }) => title)).toEqual(['Analyst 800']);
});

test('F25: a page that the browser kept whole and shows again is read as it is now', async ({ around }) => {
  const device = await Device.open({ ...around, keepsLeftPages: true });
  try {
    await serveJobPages(device.context);
    const panel = await device.page('sidepanel.html');
    const tab = await device.tab(numberedAdvert(1));
    await device.control.clickIcon(tab);
    await tab.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }));
    });
    expect(await clipFrom(panel, numberedAdvert(1))).toMatchObject({ kind: 'saved', isNew: true });
    await tab.goto(numberedAdvert(2));
    expect(await clipFrom(panel, numberedAdvert(2))).toMatchObject({ kind: 'saved', isNew: true });

    await tab.evaluate(() => history.back());
    await tab.waitForURL(numberedAdvert(1), { waitUntil: 'commit' });
    await expect.poll(() => tab.evaluate(() => Reflect.get(window, 'wasKept'))).toBe(true);
    expect(await clipFrom(panel, numberedAdvert(1))).toMatchObject({ kind: 'saved', isNew: false });
    expect((await jobsOnDisk(panel)).map(({ title, url }) => [title, url]).sort()).toEqual([
      ['Analyst 1', numberedAdvert(1)],
      ['Analyst 2', numberedAdvert(2)],
    ]);
  } finally {
    await device.throwAway();
  }
});

test('F26: a tab closed while it is read leaves the whole job or nothing', async ({ device }) => {
  const panel = await device.page('sidepanel.html');
  const roll = dice(26);
  let saved = 0;
  for (let number = 1; number <= 4; number += 1) {
    const tab = await device.tab(numberedAdvert(number));
    await giveAccess(device, panel, tab);
    const clipped = clipTab(panel, await tabShowing(panel, numberedAdvert(number)), crypto.randomUUID());
    await pause(roll() * 60);
    await tab.close();
    const outcome = await clipped;
    expect(outcome?.kind).toMatch(/saved|refused/);
    if (outcome?.kind === 'saved') saved += 1;
    expect(await idsOnDisk(panel, 'applications')).toHaveLength(saved);
    expect((await readDisk(panel)).flatMap(tornPlacesIn)).toEqual([]);
  }
});

/** Clicks the icon until the page is known; a click that finds the popup of the one before open only closes it. */
async function giveAccess(device: Device, panel: Page, tab: Page): Promise<void> {
  await expect
    .poll(async () => {
      await device.control.clickIcon(tab);
      return (await addressesKnown(panel)).includes(tab.url());
    })
    .toBe(true);
}

function addressesKnown(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ url }) => url ?? []));
}

/** Clips whichever page of the shifting site is shown. */
async function clipShown(panel: Page): Promise<ClipAnswer> {
  const url = (await addressesKnown(panel)).find((one) => one.includes('shifting.example')) ?? '';
  return clipFrom(panel, url).catch(() => ({ kind: 'refused' }));
}

/** What the store holds of each job, read past it. */
async function jobsOnDisk(panel: Page): Promise<{ url: string; title: string; text: string }[]> {
  return panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('starboard-device');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(['rows', 'texts']);
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve) => {
        const asked = transaction.objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const [rows, texts] = await Promise.all([
      all<{ aggregate: string; id: string; row: { jobUrl: string; jobTitle: string } }>('rows'),
      all<{ id: string; columns: { jobText?: string } }>('texts'),
    ]);
    database.close();
    return rows
      .filter(({ aggregate }) => aggregate === 'applications')
      .map(({ id, row }) => ({
        url: row.jobUrl,
        title: row.jobTitle,
        text: texts.find((one) => one.id === id)?.columns.jobText ?? '',
      }));
  });
}
