/**
 * How quick rows reach Postgres and come back, from Node with a made-up IndexedDB against the embedded backend:
 * `npx tsx tests/bench/store-sync.bench.ts [applications] [activities]`.
 */
import { anActivity, anApplication } from '../support/builders';
import { aDevice, aPerson, startSyncWorld } from '../support/sync-world';

const [applications = 2500, activities = 20_000] = process.argv.slice(2).map(Number);
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

for (let n = 0; n < 50; n++) {
  const row = aJob();
  const entry = anActivity({ id: crypto.randomUUID(), applicationId: row.id });
  await device.store.commit([
    { kind: 'create', aggregate: 'applications', row },
    { kind: 'create', aggregate: 'activities', row: entry },
  ]);
}
console.log(`50 saved offline, with an entry each: ${(await timed(device.settle)).toFixed(0)} ms`);

const { sql } = world.backend;
await sql`insert into applications (user_id, job_title, job_text)
  select ${person.userId}, 'Job ' || n, ${jobText} from generate_series(1, ${applications}::int) n`;
await sql`insert into application_activities (user_id, application_id, type, occurred_at)
  select a.user_id, a.id, 'note', now() from generate_series(1, ${activities}::int) n
  join lateral (select user_id, id from applications where user_id = ${person.userId} offset (n % ${applications}) limit 1) a on true`;
const second = await aDevice(world, person);
let steps = 0;
const first = await timed(async () => {
  do steps += 1;
  while ((await second.sync.syncOnce({ isImpatient: true })).state === 'more');
});
console.log(`first fetch of ${applications} + ${activities} rows: ${first.toFixed(0)} ms in ${steps} steps`);
console.log(
  `the next one: ${(await timed(second.settle)).toFixed(0)} ms, then ${(await timed(second.settle)).toFixed(0)} ms`,
);
await world.stop();
process.exit();
