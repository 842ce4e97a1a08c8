/**
 * How long does each migration keep people waiting? `npx tsx tests/bench/db-locks.bench.ts [applications]`: every migration
 * on a database with 100,000 applications of 1,000 people, and a row per application in each table that hangs on them.
 * A migration is one transaction and keeps its locks to the end, so its whole time is the longest any of them is held.
 * On a busy computer look at what Postgres worked for it, which is its time on a quiet one (Linux only).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { startDatabases } from '../../supabase/tests/support/databases';
import {
  applications,
  FILLED_TABLES,
  filling,
  load,
  signUp,
} from '../../supabase/tests/support/scale/population';

const [APPLICATIONS = 100_000] = process.argv.slice(2).map(Number);
const PEOPLE = 1000;
const MOST_SECONDS = 2;

const SUPABASE = join(import.meta.dirname, '../../supabase');
const read = (file: string): string => readFileSync(join(SUPABASE, file), 'utf8');

/** What people did just before a migration that has to look at it. */
const BEFORE: Readonly<Record<string, string>> = {
  '0006_application_activities.sql': `
    update public.applications set status = 'submitted', applied_at = updated_at where right(id::text, 1) < '8'`,
  '0015_evidence_engine.sql': `
    update public.applications set job_text = (select string_agg(md5(id::text || k), ' ') from generate_series(1, 60) k)`,
};

const databases = await startDatabases(async (sql) => {
  await sql.unsafe(read('local/bootstrap.sql')).simple();
});
try {
  const { sql } = await databases.create();
  const lines = [];
  for (const file of readdirSync(join(SUPABASE, 'migrations')).sort()) {
    await past(sql, BEFORE[file] ?? '');
    lines.push(await timed(sql, file));
    await fillNewTables(sql);
  }
  console.table(Object.fromEntries(lines.map(({ file, ...line }) => [file, line])));
  const longest = lines.reduce((one, other) => (other.seconds > one.seconds ? other : one));
  const hardest = lines.reduce((one, other) => (other.worked > one.worked ? other : one));
  console.log(
    `longest: ${longest.seconds} s (${longest.file}); at most ${MOST_SECONDS} s wanted on a quiet computer`,
  );
  console.log(
    `most work: ${hardest.worked} s (${hardest.file}); load ${loadavg().map((load) => load.toFixed(1))}`,
  );
  process.exitCode = Math.min(longest.seconds, hardest.worked || longest.seconds) <= MOST_SECONDS ? 0 : 1;
} finally {
  await databases.stop();
}

/** Past triggers, as if it had happened over the years. */
async function past(sql: Sql, change: string): Promise<void> {
  if (change === '') return;
  await sql.unsafe(`begin; set local session_replication_role = replica; ${change}; commit;`).simple();
  await sql.unsafe('vacuum analyze');
}

async function timed(sql: Sql, file: string) {
  const migration = read(`migrations/${file}`);
  const known = await sql<{ oid: string }[]>`
    select oid::text from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)`;
  const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const workedBefore = workOf(backend?.pid);
  const begunAt = performance.now();
  const locks = await sql.begin(async (transaction) => {
    await transaction.unsafe(migration).simple();
    return await transaction<{ mode: string; tables: string }[]>`
      select mode, string_agg(distinct relation::regclass::text, ', ') as tables
      from pg_locks
      where pid = pg_backend_pid() and relation = any (${known.map(({ oid }) => oid)}::oid[])
        and mode in ('ShareLock', 'ShareRowExclusiveLock', 'AccessExclusiveLock')
      group by mode order by mode`;
  });
  const seconds = Number(((performance.now() - begunAt) / 1000).toFixed(2));
  const shut = locks
    .map(({ mode, tables }) => `${mode.replace('Lock', '')}: ${shortened(tables)}`)
    .join('; ');
  const worked = Number((workOf(backend?.pid) - workedBefore).toFixed(2));
  return { file, seconds, worked, 'keeps waiting': shut };
}

/** Seconds of processor time that a process has had since it began; NaN where the system does not say. */
function workOf(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // After the name, which may hold anything but ends with the last bracket: user and system time, in hundredths.
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function shortened(tables: string): string {
  const names = tables.split(', ');
  return names.length <= 3 ? tables : `${names.length} tables`;
}

/** A table that has just been made gets what a table of that kind has in a database of this size. */
async function fillNewTables(sql: Sql): Promise<void> {
  for (const table of FILLED_TABLES) {
    const [state] = await sql<
      { exists: boolean }[]
    >`select to_regclass(${`public.${table}`}) is not null as exists`;
    if (state?.exists !== true) continue;
    const [rows] = await sql.unsafe<{ any: boolean }[]>(
      `select exists (select 1 from public.${table}) as any`,
    );
    if (rows?.any === true) continue;
    if (table === 'applications') await signUp(sql, PEOPLE);
    const saved = applications({ applications: APPLICATIONS / PEOPLE, advert: 0 });
    await load(sql, table, table === 'applications' ? saved : filling(table));
  }
  await sql.unsafe('vacuum analyze');
}
