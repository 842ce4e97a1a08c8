import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';

const QUERY = readFileSync(join(import.meta.dirname, 'catalog-snapshot.sql'), 'utf8');

/**
 * Everything a migration can leave behind, a line each: schemas, tables, columns, constraints, indexes, policies,
 * grants, triggers, functions with their bodies, types, default privileges, comments. Two databases with the same lines
 * are built the same. Ours to write, since `pg_dump` does not come with the embedded server.
 */
export async function catalogSnapshot(sql: Sql): Promise<string[]> {
  const rows = await sql.unsafe<{ line: string }[]>(QUERY);
  return rows.map((row) => row.line);
}

/** What is only in the one (`-`) or only in the other (`+`). */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const [old, fresh] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !fresh.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ];
}
