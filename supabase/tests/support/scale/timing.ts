import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';

const TIMING = readFileSync(join(import.meta.dirname, 'timing.sql'), 'utf8');

/** Put timing.sql into a throw-away database. Roles of the API may not look into it. */
export async function loadTiming(sql: Sql): Promise<void> {
  await sql.unsafe(TIMING).simple();
}

/** Milliseconds that Postgres takes for a person's statement, which is undone. Throws what the database refuses. */
export async function timeOf(sql: Sql, userId: string, statement: string): Promise<number> {
  const [row] = await sql<{ ms: number }[]>`select timing.of(${userId}, ${statement}) as ms`;
  return row?.ms ?? Number.NaN;
}

/** A table read from end to end, or an index and the column it begins with. */
export interface Scan {
  readonly name: string;
  readonly kind: 'table' | 'index';
  readonly first_column: string | null;
}

/** What a person's statement scans in schema public, whatever triggers and functions it calls. It is undone. */
export async function scansOf(sql: Sql, userId: string, statement: string): Promise<Scan[]> {
  return await sql.begin(async (transaction) => {
    const counted = async () => [
      ...(await transaction<(Scan & { times: string })[]>`select * from timing.scans()`),
    ];
    const before = new Map((await counted()).map(({ name, times }) => [name, times]));
    await transaction`select timing.of(${userId}, ${statement})`;
    const after = await counted();
    return after.filter(({ name, times }) => times !== before.get(name)).map(({ times: _, ...scan }) => scan);
  });
}
