/**
 * How quick the panel's list and the page of all jobs are with many jobs of 8 kB adverts, in the real browser:
 * `npx tsx tests/bench/list.bench.ts [jobs] [rounds]`. Times are from a key, or from the start of a page, to the paint.
 */
import type { Page } from '@playwright/test';
import { startBackend } from '../../supabase/local/server';
import { anAddress, PanelPage } from '../e2e/world/panel-page';
import { openBenchDevice } from './bench-device';
import { firstPaints, sayScrolling, timeKey, untilSaid } from './list-measures';
import { timesOf } from './percentiles';

const [jobs = 2000, rounds = 20] = process.argv.slice(2).map(Number);
const backend = await startBackend();
const device = await openBenchDevice(backend);
try {
  await fill();
  console.table({
    'panel, first row': timesOf(await paints('sidepanel.html', 360)),
    'all my jobs, first row': timesOf(await paints('board.html', 1280)),
  });
  for (const [name, width] of [
    ['sidepanel.html', 360],
    ['board.html', 1280],
  ] as const) {
    const page = await open(name, width);
    console.log(name);
    console.table({ ...(await typing(page)), ...(await walking(page)), ...(await bulk(page)) });
    await page.close();
  }
} finally {
  await device.throwAway();
  await backend.stop();
}

/** A signed-in person whose jobs are all on the device. */
async function fill(): Promise<void> {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await backend.sql`
    insert into public.applications (user_id, job_title, company, job_text, closing_date, created_at)
    select u.id, 'Analyst ' || n, 'Council ' || (n % 70), repeat('• You’ll advise people and keep records. ', 195) || ' word' || n,
      current_date + n % 40, now() - n * interval '1 minute'
    from auth.users u, generate_series(1, ${jobs}::int) n where u.email = ${email}`;
  await panel.back();
  await panel.page.reload();
  await panel.page
    .getByText(new RegExp(`^(${jobs}|${jobs.toLocaleString('en-GB')}) jobs`))
    .first()
    .waitFor({ timeout: 120_000 });
  await panel.untilSynced();
  await panel.page.close();
}

function paints(name: string, width: number): Promise<number[]> {
  return firstPaints(rounds, device.context, device.addressOf(name), width);
}

async function open(name: string, width: number): Promise<Page> {
  const page = await device.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(device.addressOf(name));
  await page.locator('[data-row]').first().waitFor();
  return page;
}

/** Each key of a query to the paint of what it finds, and a word that stands in one advert only. */
async function typing(page: Page) {
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('word77');
  const cold = await untilSaid(page, /^\d+ jobs? found$/);
  const warm: number[] = [];
  const keys: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await search.fill('');
    // Each of these finds fewer than the one before.
    for (const key of `${170 + round}`) keys.push(await timeKey(page, key));
    await search.fill(`word${101 + round}`);
    warm.push(await untilSaid(page, /^\d+ jobs? found$/));
  }
  await search.fill('');
  return {
    'key to the rows it finds': timesOf(keys),
    'first search in adverts': timesOf([cold]),
    'later searches in adverts': timesOf(warm),
  };
}

/** Arrows, the ends of the list, and scrolling. */
async function walking(page: Page) {
  await page.locator('[data-open]').first().focus();
  const [steps, ends]: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) steps?.push(await timeKey(page, 'ArrowDown'));
  for (let round = 0; round < rounds; round += 1) {
    ends?.push(await timeKey(page, round % 2 === 0 ? 'End' : 'Home'));
  }
  await sayScrolling(page);
  return { 'arrow down': timesOf(steps ?? []), 'End and Home': timesOf(ends ?? []) };
}

/** All jobs at once: chosen, changed, changed back. */
async function bulk(page: Page) {
  await page.keyboard.press('Home');
  const all = await timeKey(page, 'Control+a');
  await page.getByRole('button', { name: 'Change the status' }).click();
  await page.getByRole('menuitem', { name: 'Preparing' }).click();
  const changed = await untilSaid(page, new RegExp(`${jobs} jobs were changed`));
  await page.getByRole('button', { name: 'Undo' }).click();
  const undone = await untilSaid(page, 'It is as it was before.');
  return {
    [`select ${jobs}`]: timesOf([all]),
    [`change ${jobs}`]: timesOf([changed]),
    [`undo ${jobs}`]: timesOf([undone]),
  };
}
