import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';
import { needChromium } from '../../../supabase/local/launch/chromium';
import { addressOf, capturedPage, labelsIn, pageIdsIn } from '../../e2e/reader/captured-pages';
import { buildPageScripts } from '../../e2e/reader/page-scripts';
import { benchOptions } from './bench-options';
import { jsonLine } from './json-line';
import { printMarks } from './mark-table';
import { printPerturbations } from './perturb-table';
import { readOne } from './read-one';
import { loadRivals } from './rivals';
import { type PageTimes, printSpeed, timePage } from './speed';

/** Reads a folder of saved pages; false where one of them could not be read at all. */
export async function benchClip(root: string, words: readonly string[]): Promise<boolean> {
  const options = benchOptions(words);
  const labels = labelsIn(options.pages);
  const addresses = new Map(labels.map((label) => [label.id, label.url]));
  const scripts = await buildPageScripts();
  const rivals = loadRivals(root);
  const executablePath = await needChromium(root, (text) => console.log(text));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const readings = new Map<string, AdvertReading>();
  const lines: string[] = [];
  const times: PageTimes[] = [];
  const grading: number[] = [];
  const failed: string[] = [];
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    for (const id of pageIdsIn(options.pages)) {
      const url = addresses.get(id) ?? addressOf({ id });
      const saved = { url, body: capturedPage(id, options.pages), today: options.today };
      try {
        const one = await readOne(context, scripts, saved, async (page) => {
          if (options.runs > 0) times.push(await timePage(page, id, scripts, rivals, options.runs));
        });
        readings.set(id, one.reading);
        grading.push(one.gradeMilliseconds);
        lines.push(jsonLine(id, one.reading, one.pageMilliseconds + one.gradeMilliseconds));
      } catch (error) {
        failed.push(id);
        console.error(`${id} could not be read: ${error instanceof Error ? error.message : error}`);
      }
    }
    printMarks(labels, readings);
    if (options.isPerturbing) await printPerturbations(context, scripts, labels, options);
    if (times.length > 0) printSpeed(times, grading, options.runs);
  } finally {
    await browser.close();
  }
  if (options.out !== null) writeFileSync(options.out, `${lines.join('\n')}\n`);
  console.log(`\n${lines.length} pages read${options.out === null ? '' : `, written to ${options.out}`}`);
  return failed.length === 0;
}
