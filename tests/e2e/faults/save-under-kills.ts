import { setTimeout as pause } from 'node:timers/promises';
import { jobsIn } from '../world/account-rows';
import { clipFrom } from '../world/clip-message';
import type { Device } from '../world/device';
import { dice } from '../world/dice';
import { readDisk, tornPlacesIn } from '../world/disk';
import { numberedAdvert, serveJobPages } from '../world/job-pages';
import { anAddress, PanelPage } from '../world/panel-page';
import { expect, type Surroundings } from '../world/world';

interface KillPlan {
  saves: number;
  /** The browser itself is killed after so many saves. */
  savesPerBrowser: number;
}

interface KillFigures {
  kills: number;
  /** Saves that were answered with "Saved" at last; each has to be one row in Postgres. */
  told: number;
  lost: string[];
  doubled: string[];
  torn: string[];
  /** Answers to inserts that never arrived. */
  lostReplies: number;
}

/**
 * A person saves one advert after the other; the worker dies at a random moment of each, every fifth answer to a
 * write is lost and every seventh page of rows comes late. What came of it, once all is quiet again.
 */
export async function saveUnderKills(
  device: Device,
  around: Surroundings,
  plan: KillPlan,
): Promise<KillFigures> {
  const email = anAddress();
  let panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  around.network.setFaults([
    { path: /^\/rest\/v1\//, method: 'POST', fault: { kind: 'drop-after-commit' }, every: 5 },
    { path: /^\/rest\/v1\//, method: 'PATCH', fault: { kind: 'drop-after-commit' }, every: 5 },
    { path: /^\/rest\/v1\//, method: 'GET', fault: { kind: 'delay', ms: 700 }, every: 7 },
  ]);
  const roll = dice(20_261_120);
  const torn: string[] = [];
  let tab = await openSite(device);
  let kills = 0;
  for (let number = 1; number <= plan.saves; number += 1) {
    await tab.goto(numberedAdvert(number));
    const saved = clipFrom(panel.page, numberedAdvert(number));
    await pause(roll() * 400);
    await device.control.killWorker();
    kills += 1;
    // Where no "saved" was said nothing is promised, and a person presses again.
    if ((await saved)?.kind !== 'saved') {
      expect(await clipFrom(panel.page, numberedAdvert(number))).toMatchObject({ kind: 'saved' });
    }
    torn.push(...(await readDisk(panel.page)).flatMap(tornPlacesIn));
    if (number % plan.savesPerBrowser === 0 && number < plan.saves) {
      await device.kill();
      await device.start();
      panel = new PanelPage(await device.page('sidepanel.html'));
      tab = await openSite(device);
    }
  }
  const isLost = (one: { fault?: string; method: string }) =>
    one.fault === 'drop-after-commit' && one.method === 'POST';
  const lostReplies = around.network.requests.filter(isLost).length;
  around.network.setFaults([]);
  await panel.page.bringToFront();
  await panel.page.reload();
  await panel.home();
  await panel.untilSynced();
  return { kills, told: plan.saves, torn, lostReplies, ...compared(plan.saves, await jobsIn(around, email)) };
}

/** A tab on the site of many adverts that Starboard was called on; access holds while it stays there. */
async function openSite(device: Device) {
  await serveJobPages(device.context);
  const tab = await device.tab(numberedAdvert(0));
  await device.control.clickIcon(tab);
  return tab;
}

function compared(saves: number, rows: { title: string; clips: number }[]) {
  const titles = rows.map(({ title }) => title);
  const wanted = Array.from({ length: saves }, (_, index) => `Analyst ${index + 1}`);
  return {
    lost: wanted.filter((title) => !titles.includes(title)),
    doubled: [
      ...titles.filter((title, place) => titles.indexOf(title) !== place),
      ...rows.filter(({ clips }) => clips !== 1).map(({ title, clips }) => `${title}: saved ${clips} times`),
    ],
  };
}
