/**
 * How soon the popup shows what is due, with 2,000 applications on the device: `npx tsx tests/bench/popup.bench.ts
 * [jobs] [opens]`. A click on the icon opens the popup as it does for a person; from the start of its navigation to the
 * frame in which the first row stands, with the worker alive and, every third time, killed before.
 */
import { putJobs } from '../e2e/world/due-jobs';
import { openBenchDevice } from './bench-device';
import { timesOf } from './percentiles';

const [jobs = 2000, opens = 30] = process.argv.slice(2).map(Number);
// Nobody signs in, so no server is asked for.
const device = await openBenchDevice({ url: 'http://127.0.0.1:9', publishableKey: 'sb_publishable_none' });

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
  await filler.close();
  await device.context.route('https://jobs.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>A page</h1>' }),
  );
  for (let open = 1; open <= opens; open += 1) {
    if (open % 3 === 0) await device.control.killWorker();
    const tab = await device.tab(`https://jobs.example/${open}`);
    await device.control.clickIcon(tab);
    const popup = await device.control.ownPage('popup.html');
    await popup.toSay('Follow up with Council');
    toRow.push(await popup.paintedAt('due'));
    scripts.push(await popup.ranAt());
    await tab.close();
  }
} finally {
  await device.throwAway();
}
console.table({ 'to the first row painted': timesOf(toRow), 'of it until the page ran': timesOf(scripts) });
