/**
 * How quick "Your examples" and "What is where" are with two thousand examples, in the real browser:
 * `npx tsx tests/bench/examples.bench.ts [rounds]`. Times are from a key, or from the start of a page, to the paint.
 */
import type { Page } from '@playwright/test';
import { startBackend } from '../../supabase/local/server';
import { fillCareer } from '../e2e/world/many-examples';
import { anAddress, PanelPage } from '../e2e/world/panel-page';
import { openBenchDevice } from './bench-device';
import { firstPaints, sayScrolling, timeKey } from './list-measures';
import { timesOf } from './percentiles';

const [rounds = 10] = process.argv.slice(2).map(Number);
const backend = await startBackend();
const device = await openBenchDevice(backend);
try {
  await fill();
  console.table({
    'your examples, first row': timesOf(await paints('examples.html', 1280)),
    ...(await inTheBank()),
    ...(await inTheOptions()),
  });
} finally {
  await device.throwAway();
  await backend.stop();
}

/** A signed-in person whose examples are all on the device. */
async function fill(): Promise<void> {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await fillCareer(backend.sql, email);
  await panel.back();
  await panel.page.reload();
  await panel.untilSynced();
  const page = await open('examples.html');
  await page.getByText('2000 examples', { exact: true }).waitFor({ timeout: 60_000 });
  await page.close();
  await panel.page.close();
}

function paints(name: string, width: number): Promise<number[]> {
  return firstPaints(rounds, device.context, device.addressOf(name), width);
}

async function open(name: string): Promise<Page> {
  const page = await device.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(device.addressOf(name));
  return page;
}

/** Search, arrows, scrolling, and typing into one example while two thousand are listed. */
async function inTheBank() {
  const page = await open('examples.html');
  await page.locator('[data-row]').first().waitFor();
  const [typed, walked, edited]: number[][] = [[], [], []];
  await page.getByRole('searchbox').focus();
  for (let round = 0; round < rounds; round += 1) {
    await page.getByRole('searchbox').fill('');
    // Each of these finds fewer than the one before.
    for (const key of `${110 + round}`) typed?.push(await timeKey(page, key));
  }
  await page.getByRole('searchbox').fill('');
  await page.locator('[data-open]').first().focus();
  for (let round = 0; round < rounds; round += 1) walked?.push(await timeKey(page, 'ArrowDown'));
  await sayScrolling(page);
  await page.locator('[data-open]').first().click();
  await page.getByLabel('What you did and what came of it').focus();
  for (const key of 'and taught three new students') edited?.push(await timeKey(page, key));
  await page.close();
  return {
    'key to the examples it finds': timesOf(typed ?? []),
    'arrow down': timesOf(walked ?? []),
    'key typed into an example': timesOf(edited ?? []),
  };
}

/** A role with two hundred lines is opened where everything can be changed. */
async function inTheOptions() {
  const page = await open('options.html');
  const summary = page.locator('summary', { hasText: 'Nurse 10' });
  await summary.waitFor();
  await summary.focus();
  const opened = await timeKey(page, 'Enter');
  await page.getByLabel('What you did, 1', { exact: true }).focus();
  const keys: number[] = [];
  for (const key of 'and taught') keys.push(await timeKey(page, key));
  await page.close();
  return {
    'a role of 200 lines opened': timesOf([opened]),
    'key typed into one of 200 lines': timesOf(keys),
  };
}
