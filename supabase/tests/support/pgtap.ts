import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { readFromTarball } from './read-tarball';

/**
 * Put pgTAP into schema `tap`. It is plain SQL, and the npm package that carries it for PGlite will do for any
 * Postgres: nothing has to be installed beside the server.
 */
export async function loadPgtap(sql: Sql): Promise<void> {
  const archive = new URL('pgtap.tar.gz', import.meta.resolve('@electric-sql/pglite-pgtap'));
  const pgtap = readFromTarball(await readFile(archive), '/extension/pgtap.sql');

  await sql.unsafe('create schema tap; set search_path = tap;').simple();
  await sql.unsafe(pgtap).simple();
  await sql.unsafe('reset search_path;').simple();
  await openToEverybody(sql, 'tap');
}

/** Put helpers.sql, samples.sql and full-samples.sql into schema `tests`. */
export async function loadHelpers(sql: Sql): Promise<void> {
  for (const file of ['helpers.sql', 'samples.sql', 'full-samples.sql']) {
    await sql.unsafe(await readFile(join(import.meta.dirname, file), 'utf8')).simple();
  }
  await openToEverybody(sql, 'tests');
}

/** Tests call these while they are somebody, and our migrations close new functions to everybody. */
export async function openToEverybody(sql: Sql, schema: string): Promise<void> {
  await sql.unsafe(`grant usage on schema ${schema} to public;`).simple();
  await sql.unsafe(`grant execute on all functions in schema ${schema} to public;`).simple();
}
