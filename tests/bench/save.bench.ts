/**
 * How long a save takes, in the real browser against the embedded backend: `npx tsx tests/bench/save.bench.ts [saves]`.
 * "Saved" is the moment the asking page has its answer (the job is on disk then); "row" the moment the row stands in
 * Postgres. Both from the press, on one signed-in device with the panel open.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { startBackend } from '../../supabase/local/server';
import { clipFrom } from '../e2e/world/clip-message';
import { numberedAdvert, serveJobPages } from '../e2e/world/job-pages';
import { anAddress, PanelPage } from '../e2e/world/panel-page';
import { openBenchDevice } from './bench-device';
import { timesOf } from './percentiles';

const saves = Number(process.argv[2] ?? 100);
const backend = await startBackend();
const device = await openBenchDevice(backend);

const toSaved: number[] = [];
const toRow: number[] = [];
try {
  await serveJobPages(device.context);
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  const tab = await device.tab(numberedAdvert(0));
  await device.control.clickIcon(tab);
  // The first one opens the store and warms the worker; it is not counted.
  await clipFrom(panel.page, numberedAdvert(0));
  for (let number = 1; number <= saves; number += 1) {
    await tab.goto(numberedAdvert(number));
    const pressed = performance.now();
    const outcome = await clipFrom(panel.page, numberedAdvert(number));
    toSaved.push(performance.now() - pressed);
    if (outcome?.kind !== 'saved') throw new Error(`Not saved: ${JSON.stringify(outcome)}`);
    await untilRow(`Analyst ${number}`);
    toRow.push(performance.now() - pressed);
  }
} finally {
  await device.throwAway();
  await backend.stop();
}
console.table({ 'press to "Saved"': timesOf(toSaved), 'press to the row in Postgres': timesOf(toRow) });

async function untilRow(title: string): Promise<void> {
  for (;;) {
    const rows = await backend.sql`select 1 from public.applications where job_title = ${title}`;
    if (rows.length > 0) return;
    await pause(2);
  }
}
