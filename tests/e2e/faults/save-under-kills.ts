import { setTimeout as pause } from 'node:timers/promises';
import { jobsIn } from '../world/account-rows';
import { clipFrom, clipOnce } from '../world/clip-message';
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
  /** Kills that hit something: a save was left without its answer, or a request was cut off. */
  hits: { unanswered: number; cutOff: number };
  /** Saves that were answered with "Saved" at last; each has to be one row in Postgres. */
  told: number;
  lost: string[];
  doubled: string[];
  torn: string[];
  /** Answers to inserts that never arrived. */
  lostReplies: number;
}

/** Rows; calls of functions, as the one that asks what is new, write nothing. */
const tables = /^\/rest\/v1\/(?!rpc\/)/;

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
    { path: tables, method: 'POST', fault: { kind: 'drop-after-commit' }, every: 5 },
    { path: tables, method: 'PATCH', fault: { kind: 'drop-after-commit' }, every: 5 },
    { path: tables, method: 'GET', fault: { kind: 'delay', ms: 700 }, every: 7 },
  ]);
  const roll = dice(20_261_120);
  const torn: string[] = [];
  let tab = await openSite(device);
  let kills = 0;
  let unanswered = 0;
  for (let number = 1; number <= plan.saves; number += 1) {
    await tab.goto(numberedAdvert(number));
    const clipId = crypto.randomUUID();
    const saved = clipOnce(panel.page, numberedAdvert(number), clipId);
    await pause(roll() * 400);
    await device.control.killWorker();
    kills += 1;
    const answer = await saved;
    if (answer === null) unanswered += 1;
    // Where no "saved" was said nothing is promised: the page asks once more, and then a person presses again.
    if (answer?.kind !== 'saved') {
      const again = await clipOnce(panel.page, numberedAdvert(number), clipId);
      const pressed = again ?? (await clipFrom(panel.page, numberedAdvert(number)));
      expect(pressed).toMatchObject({ kind: 'saved' });
    }
    torn.push(...(await readDisk(panel.page)).flatMap(tornPlacesIn));
    if (number % plan.savesPerBrowser === 0 && number < plan.saves) {
      await device.kill();
      await device.start();
      panel = new PanelPage(await device.page('sidepanel.html'));
      tab = await openSite(device);
    }
  }
  const { requests } = around.network;
  const isLost = (one: { fault?: string; method: string; path: string }) =>
    one.fault === 'drop-after-commit' && one.method === 'POST' && tables.test(one.path);
  const lostReplies = requests.filter(isLost).length;
  const hits = { unanswered, cutOff: requests.filter(({ wasLeft }) => wasLeft).length };
  around.network.setFaults([]);
  await panel.page.bringToFront();
  await panel.page.reload();
  await panel.home();
  await panel.untilSynced(90_000);
  const rows = await jobsIn(around, email);
  return { kills, hits, told: plan.saves, torn, lostReplies, ...compared(plan.saves, rows) };
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
