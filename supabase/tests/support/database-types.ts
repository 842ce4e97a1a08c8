import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { supabaseCli } from './supabase-cli';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where the generated types are kept. */
export const TYPES_FILE = resolve(ROOT, 'lib/sync/database.types.ts');

const HEADER = `/**
 * The shape of the database, generated from the migrations by \`npm run types:db\`. Not edited by hand; a test compares.
 */
`;

/** The types of the schema `public` of a database, formatted like the rest of the code. */
export async function databaseTypes(url: string): Promise<string> {
  const generated = await supabaseCli('gen', 'types', `--remote=${url}`, '--schema', 'public');
  return await format(HEADER + generated);
}

/** The name is made up: the real file is left out of formatting, and would come back as it is. */
function format(source: string): Promise<string> {
  const biome = resolve(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=supabase/tests/generated.ts'];

  return new Promise((done, fail) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => (error === null ? done(stdout) : fail(error)),
    );
    child.stdin?.end(source);
  });
}
