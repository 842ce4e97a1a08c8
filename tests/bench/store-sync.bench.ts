/**
 * How quick rows reach Postgres and come back, from Node with a made-up IndexedDB against the embedded backend:
 * `npx tsx tests/bench/store-sync.bench.ts [applications] [examples] [activities]`.
 */
import { aBigAccount } from '../support/a-big-account';
import { anActivity, anApplication } from '../support/builders';
import { aDevice, aPerson, startSyncWorld } from '../support/sync-world';

const [applications = 2500, examples = 5000, activities = 20_000] = process.argv.slice(2).map(Number);
const jobText = 'You will advise patients and dispense medicines. '.repeat(164);
const aJob = () => anApplication({ id: crypto.randomUUID(), jobText });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begunAt = performance.now();
  await work();
  return performance.now() - begunAt;
}

function percentile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0);
}

const world = await startSyncWorld();
const person = await aPerson(world);
const device = await aDevice(world, person);
await device.settle();

const saves: number[] = [];
for (let n = 0; n < 30; n++) {
  const row = aJob();
  const save = async () => {
    await device.store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await device.settle();
  };
  saves.push(await timed(save));
}
console.log(`save, send and fetch: p50 ${percentile(saves, 0.5)} ms, p95 ${percentile(saves, 0.95)} ms`);

const jobs = Array.from({ length: 50 }, aJob);
for (const row of jobs) {
  const entry = anActivity({ id: crypto.randomUUID(), applicationId: row.id });
  await device.store.commit([
    { kind: 'create', aggregate: 'applications', row },
    { kind: 'create', aggregate: 'activities', row: entry },
  ]);
}
console.log(`50 saved offline, with an entry each: ${(await timed(device.settle)).toFixed(0)} ms`);
for (const { id } of jobs) {
  await device.store.commit([
    { kind: 'change', aggregate: 'applications', id, columns: { notes: 'Ask Sam' } },
  ]);
}
console.log(`50 changed offline: ${(await timed(device.settle)).toFixed(0)} ms`);

await aBigAccount(world, person, { applications, examples, activities, jobText });
const second = await aDevice(world, person);
const steps: number[] = [];
const first = await timed(async () => {
  for (let isMore = true; isMore; ) {
    steps.push(
      await timed(async () => {
        isMore = (await second.sync.syncOnce({ isImpatient: true })).state === 'more';
      }),
    );
  }
});
const rows = `${applications} + ${examples} + ${activities} rows`;
const longest = Math.max(...steps).toFixed(0);
console.log(
  `first fetch of ${rows}: ${first.toFixed(0)} ms in ${steps.length} steps, the longest ${longest} ms`,
);
const next = [await timed(second.settle), await timed(second.settle)];
console.log(`the next one: ${next[0]?.toFixed(0)} ms, then ${next[1]?.toFixed(0)} ms`);
await world.stop();
process.exit();
