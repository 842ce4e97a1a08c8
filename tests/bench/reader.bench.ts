/**
 * How long the page script reads, in a real Chromium: `npx tsx tests/bench/reader.bench.ts`. Captured pages (where
 * they are), each five times, and a page of 66 MB; beside them Readability on a clone of the same documents.
 */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../../supabase/local/launch/chromium';
import { capturedLabels, capturedPage, hasCapturedPages } from '../e2e/reader/captured-pages';
import { buildPageScripts } from '../e2e/reader/page-scripts';
import { clip, clipWithReadability, openAt } from '../e2e/reader/reader-test';

const runs = 5;
const root = resolve(import.meta.dirname, '../..');

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report(name: string, values: readonly number[]): void {
  console.log(
    `${name.padEnd(34)} p50 ${quantile(values, 0.5).toFixed(1)} ms  p95 ${quantile(values, 0.95).toFixed(1)} ms  (${values.length} readings)`,
  );
}

async function repeat(read: () => Promise<{ milliseconds: number }>): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) times.push((await read()).milliseconds);
  return times;
}

const scripts = await buildPageScripts();
const browser = await chromium.launch({
  executablePath: await needChromium(root, console.log),
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ javaScriptEnabled: false });

if (!hasCapturedPages()) console.log('The captured pages are not on this computer.');
const ours: number[] = [];
const theirs: number[] = [];
for (const label of hasCapturedPages() ? capturedLabels() : []) {
  const page = await openAt(context, label.url, capturedPage(label.id));
  ours.push(...(await repeat(() => clip(page, scripts))));
  theirs.push(...(await repeat(() => clipWithReadability(page, scripts))));
  await page.close();
}
if (ours.length > 0) {
  report('page script, captured pages', ours);
  report('Readability on a clone, same pages', theirs);
  console.log(`ratio of the medians ${(quantile(ours, 0.5) / quantile(theirs, 0.5)).toFixed(2)}`);
}

const huge = await context.newPage();
const paragraph = '<p>the quick brown fox jumps over the lazy dog again and ag</p>';
await huge.setContent(
  '<!doctype html><style>#panel{display:none}</style><button aria-controls="panel">More</button><div id="panel"></div>',
);
await huge.evaluate(
  ([html, count]) => {
    const template = document.createElement('template');
    template.innerHTML = (html as string).repeat(1000);
    const panel = document.querySelector('#panel');
    for (let at = 0; at < (count as number) / 1000; at += 1) panel?.append(template.content.cloneNode(true));
  },
  [paragraph, 1_000_000],
);
report('page script, 1,000,000 paragraphs', await repeat(() => clip(huge, scripts)));
await browser.close();
