import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { layoutSteps } from '../../../lib/store/layout';
import { type OldLayout, putLayout } from '../../fixtures/store/layout-1';
import { askToSync } from '../world/clip-message';
import type { Device } from '../world/device';
import { dice } from '../world/dice';
import { expect } from '../world/world';
import { beginWatch, multiplyRows, type Stand, standOf } from './big-database';

interface UpgradePlan {
  /** The database to begin with, and how many of its rows to make. */
  old: Omit<OldLayout, 'name'>;
  applications: number;
  activities: number;
  kills: number;
  /** Every so many of them is a SIGKILL of the browser; the others end the worker. */
  killsPerBrowser: number;
}

interface UpgradeFigures {
  kills: number;
  /** Kills that came while the upgrade was under way. */
  hits: { worker: number; browser: number };
  /** How long an upgrade takes that nobody disturbs, in milliseconds. */
  undisturbed: number;
  /** What was neither the old database whole nor the new one. */
  torn: string[];
}

/** Of somebody who never signed in, so that nothing but the upgrade changes it. */
const name = 'starboard-device';
const newest = layoutSteps.length;

/** Upgrades a big database over and over, each time killed at a random moment of it. */
export async function upgradeUnderKills(device: Device, plan: UpgradePlan): Promise<UpgradeFigures> {
  let page = await blankPage(device);
  const before = await putOld(device, page, plan);
  const startedAt = await beginUpgrade(device, page, plan);
  await upgradeEnds(page);
  const undisturbed = Date.now() - startedAt;
  const after = await page.evaluate(standOf, name);
  expect(after).toMatchObject({ version: newest, rows: before.rows });
  const torn: string[] = [];
  const hits = { worker: 0, browser: 0 };
  const roll = dice(plan.kills);
  for (let kill = 1; kill <= plan.kills; kill += 1) {
    await beginUpgrade(device, page, plan);
    await pause(roll() * undisturbed);
    if (kill % plan.killsPerBrowser === 0) {
      if (await isUnderWay(page)) hits.browser += 1;
      await device.kill();
      await device.start();
      page = await blankPage(device);
    } else {
      await device.control.killWorker();
    }
    const stand = await page.evaluate(standOf, name);
    if (stand.version === plan.old.version) hits.worker += 1;
    const whole = stand.version === plan.old.version ? before : after;
    if (!isSame(stand, whole)) torn.push(`after kill ${kill}: ${JSON.stringify(stand)}`);
  }
  return { kills: plan.kills, hits, undisturbed, torn };
}

/** A page of the extension that opens no database by itself. */
async function blankPage(device: Device): Promise<Page> {
  return device.page('privacy.html');
}

/** The old database, alone on the disk. A worker that wakes up meanwhile makes one of its own, so it is looked at. */
async function putOld(
  device: Device,
  page: Page,
  { old, applications, activities }: UpgradePlan,
): Promise<Stand> {
  // Where nobody signed in nothing waits to be sent, and nothing was fetched.
  const { rows, texts, drafts } = old.records;
  const records = { rows, texts, drafts } as OldLayout['records'];
  let stand: Stand | undefined;
  await expect(async () => {
    await device.control.killWorker();
    await device.control.wipeDatabases(page);
    await page.evaluate(putLayout, { version: old.version, records, name });
    await page.evaluate(multiplyRows, { name, applications, activities });
    stand = await page.evaluate(standOf, name);
    expect(stand).toMatchObject({ version: old.version });
  }).toPass({ timeout: 120_000 });
  if (stand === undefined) throw new Error('There is no old database');
  return stand;
}

/**
 * Has the worker open the old database, and answers the moment at which it begins to upgrade it. A worker that woke up
 * by itself may have upgraded it already, then it is put there again; one that is dying may lose the message, then it
 * is asked again.
 */
async function beginUpgrade(device: Device, page: Page, plan: UpgradePlan): Promise<number> {
  while (!(await page.evaluate(beginWatch, { name, version: plan.old.version }))) {
    await putOld(device, page, plan);
  }
  await expect(async () => {
    void askToSync(page);
    await page.waitForFunction(() => Reflect.get(window, 'upgradeBegan') === true, undefined, {
      polling: 5,
      timeout: 2_000,
    });
  }).toPass({ timeout: 30_000, intervals: [0] });
  return Date.now();
}

const isUnderWay = (page: Page) => page.evaluate(() => Reflect.get(window, 'upgradeEnded') !== true);

async function upgradeEnds(page: Page): Promise<void> {
  await page.waitForFunction(() => Reflect.get(window, 'upgradeEnded') === true, undefined, {
    polling: 5,
    timeout: 60_000,
  });
}

const isSame = (one: Stand, other: Stand) => JSON.stringify(one) === JSON.stringify(other);
