/**
 * How soon the popup shows what is due, with 2,000 applications on the device: `npx tsx tests/bench/popup.bench.ts
 * [jobs] [opens]`. A click on the icon opens the popup as it does for a person; from the start of its navigation to the
 * frame in which the first row stands, with the worker alive and, every third time, killed before.
 */
import { firstDueRowAfter, withManyDue } from '../e2e/faults/first-due-row';
import { openBenchDevice } from './bench-device';
import { timesOf } from './percentiles';

const [jobs = 2000, opens = 30] = process.argv.slice(2).map(Number);
// Nobody signs in, so no server is asked for.
const device = await openBenchDevice({ url: 'http://127.0.0.1:9', publishableKey: 'sb_publishable_none' });

type Times = Awaited<ReturnType<typeof firstDueRowAfter>>;
const alive: Times[] = [];
/** Here the browser starts a process for the popup first. */
const killed: Times[] = [];
try {
  await withManyDue(device, jobs);
  for (let open = 1; open <= opens; open += 1) {
    const isKilled = open % 3 === 0;
    if (isKilled) await device.control.killWorker();
    (isKilled ? killed : alive).push(await firstDueRowAfter(device));
  }
} finally {
  await device.throwAway();
}
const rows = (name: string, times: Times[]) => ({
  [`${name}: first row painted`]: timesOf(times.map(({ row }) => row)),
  [`${name}: of it until the page ran`]: timesOf(times.map(({ ran }) => ran)),
});
console.table({
  ...rows('all', [...alive, ...killed]),
  ...rows('worker alive', alive),
  ...rows('worker killed', killed),
});
