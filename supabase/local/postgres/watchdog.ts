import { spawn } from 'node:child_process';

/**
 * Waits for the end of its input, which comes when our process ends, however it ends; then stops the
 * server ($1) and removes a throw-away folder ($2).
 */
const WATCH = `
read -r _
kill -INT "$1" 2>/dev/null
tries=0
while kill -0 "$1" 2>/dev/null && [ "$tries" -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
kill -QUIT "$1" 2>/dev/null
[ -z "$2" ] || rm -rf "$2"
`;

/**
 * Make sure that the server does not outlive this process, not even after SIGKILL. Returns the function
 * that calls the watch off. On Windows only an orderly exit is noticed; after any other the next start
 * finds the server running and says so.
 */
export function watchOver(pid: number, throwAwayFolder: string | undefined): () => void {
  if (process.platform === 'win32') return stopAtExit(pid);

  // A session of its own: Ctrl-C in a terminal goes to every process of ours.
  const watchdog = spawn('/bin/sh', ['-c', WATCH, 'sh', String(pid), throwAwayFolder ?? ''], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.unref();
  const input: unknown = watchdog.stdin;
  if (hasUnref(input)) input.unref();
  return () => watchdog.kill('SIGKILL');
}

function stopAtExit(pid: number): () => void {
  const stop = (): void => {
    process.kill(pid);
  };
  process.once('exit', stop);
  return () => process.removeListener('exit', stop);
}

function hasUnref(stream: unknown): stream is { unref(): void } {
  return typeof stream === 'object' && stream !== null && 'unref' in stream;
}
