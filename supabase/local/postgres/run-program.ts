import { spawn } from 'node:child_process';
import type { Account } from './account';

/** The environment for a Postgres program: ours without the settings that would lead it elsewhere. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C' };
}

/** Run a program to its end as the given account. Throws with everything it printed when it fails. */
export async function runProgram(
  program: string,
  args: readonly string[],
  account: Account | undefined,
): Promise<void> {
  // The checkout may be closed to the account, and a program cannot start in a folder it may not enter.
  const child = spawn(program, args, { ...account, cwd: '/', env: postgresEnvironment(), stdio: 'pipe' });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(String(chunk)));

  const exit = await new Promise<number | null>((settle, fail) => {
    child.once('error', fail);
    child.once('close', settle);
  });
  if (exit !== 0) throw new Error(`${program} ended with ${exit}: ${printed.join('').trim()}`);
}
