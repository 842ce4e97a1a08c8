/**
 * How soon the popup shows what is due, with 2,000 applications on the device: `npx tsx tests/bench/popup.bench.ts
 * [jobs] [opens]`. From the start of the page's navigation to the frame in which the first row stands, with the worker
 * alive and, every third time, killed before; as a tab, because the popup itself can be opened by hand only.
 */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { buildExtension } from '../../supabase/local/launch/build-extension';
import { needChromium } from '../../supabase/local/launch/chromium';
import { Device } from '../e2e/world/device';
import { putJobs } from '../e2e/world/due-jobs';
import { timesOf } from './percentiles';

const [jobs = 2000, opens = 30] = process.argv.slice(2).map(Number);
const root = resolve(import.meta.dirname, '../..');
// Nobody signs in, so no server is asked for.
const settings = { supabaseUrl: 'http://127.0.0.1:9', publishableKey: 'sb_publishable_none' };
const { folder } = await buildExtension(root, resolve(root, '.local/bench'), settings);
const device = await Device.open({
  chromiumPath: await needChromium(root, console.log),
  extensionFolder: folder,
});

// As text: what runs a bench writes a helper of its own into named functions, which the page would not know. What runs
// after a frame's last callback runs after its paint.
const markPaint = `(function look() {
  if (!document.querySelector('main li')) return requestAnimationFrame(look);
  requestAnimationFrame(() => setTimeout(() => { window.paintedAt = performance.now(); }));
})()`;

const toRow: number[] = [];
const scripts: number[] = [];
try {
  const filler = await device.page('options.html');
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const one = (number: number) => ({
    jobTitle: `Analyst ${number}`,
    company: `Council ${number}`,
    closingDate: number % 2 === 0 ? day(8 + (number % 40)) : null,
    nextFollowupAt: number % 400 === 1 ? new Date(Date.now() - number * 3_600_000).toISOString() : null,
  });
  await putJobs(
    filler,
    Array.from({ length: jobs }, (_, number) => one(number)),
  );
  for (let open = 1; open <= opens; open += 1) {
    if (open % 3 === 0) await device.control.killWorker();
    const page = await device.context.newPage();
    toRow.push(await firstRow(page));
    scripts.push(await scriptMs(page));
    await page.close();
  }
} finally {
  await device.throwAway();
}
console.table({ 'to the first row painted': timesOf(toRow), 'of it until the page ran': timesOf(scripts) });

async function firstRow(page: Page): Promise<number> {
  await page.addInitScript({ content: markPaint });
  await page.goto(device.addressOf('popup.html'));
  const painted = await page.waitForFunction(() => Reflect.get(window, 'paintedAt'), undefined, {
    timeout: 15_000,
  });
  return Number(await painted.jsonValue());
}

/** When the page's scripts had run. */
async function scriptMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.domContentLoadedEventEnd ?? Number.NaN;
  });
}
