import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The version the project is checked with. Not a dependency: as one it breaks `npm ci`, and 2.117.0, which installs,
 * wants Docker for `gen types`. Can become one when a newer version passes `npm ci`.
 */
const SUPABASE_CLI = 'supabase@3.1.0';

/**
 * Run the Supabase CLI and return what it printed.
 *
 * @throws with a sentence that says whether the CLI could not be had or did not like what it saw.
 */
export async function supabaseCli(...args: string[]): Promise<string> {
  try {
    const { stdout } = await supabase(args);
    return stdout;
  } catch (error) {
    const output = outputOf(error);
    const isMissing = /npm (error|ERR!)|ENOENT/.test(output);
    throw new Error(
      isMissing
        ? `The Supabase CLI (npx --yes ${SUPABASE_CLI}) could not be run, so nothing was checked. It needs the npm registry once. ${output}`
        : `supabase ${args.join(' ')} failed. ${output}`,
      { cause: error },
    );
  }
}

function supabase(args: readonly string[]) {
  return run('npx', ['--yes', SUPABASE_CLI, ...args], {
    // Not in the project, where it would leave files of its own.
    cwd: tmpdir(),
    // Without this a warning about TLS lands in the middle of the generated types.
    env: { ...process.env, PGSSLMODE: 'disable', SUPABASE_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    shell: process.platform === 'win32',
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stderr = '', stdout = '' } = error as Error & { stderr?: string; stdout?: string };
  return `${stderr}${stdout}`.trim() || error.message;
}
