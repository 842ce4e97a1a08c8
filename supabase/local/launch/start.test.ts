/** `npm start` as a whole: a real process with a real database and browser, ended in every way that people end it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LOCAL_PUBLISHABLE_KEY } from '../server';
import { isPortFree } from './choose-port';
import { needChromium } from './chromium';
import { demoAccount } from './demo-account';
import { type StartForTest, start, survivors, untilItSays } from './start-for-test';
import { startVirtualDisplay, type VirtualDisplay } from './virtual-display';

const root = join(import.meta.dirname, '..', '..', '..');
// A space, because people have them; open to all, because as root Postgres runs as somebody else.
const home = mkdtempSync(join(tmpdir(), 'starboard start '));
let port = 0;
let display: VirtualDisplay | null = null;
// A window where a display can be had, as people see it; otherwise a browser without one.
const env = () => ({
  STARBOARD_HOME: home,
  STARBOARD_PORT: String(port),
  STARBOARD_BROWSER: display === null ? 'headless' : 'window',
  DISPLAY: display?.display ?? '',
});
const running: StartForTest[] = [];

beforeAll(async () => {
  chmodSync(home, 0o755);
  for (port = 41_000 + (process.pid % 2000) * 10; !(await isPortFree(port)); port += 200);
  display = await startVirtualDisplay();
  await needChromium(root, (text) => console.log(text));
}, 900_000);

afterAll(async () => {
  for (const { process: child, ended } of running) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  }
  await display?.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

async function startAndWait(more: Record<string, string> = {}): Promise<StartForTest> {
  const started = start({ ...env(), ...more });
  running.push(started);
  await untilItSays(started, 'Ready in');
  return started;
}

const tokenSchema = z.object({ access_token: z.string(), user: z.object({ id: z.string() }) });

async function signedIn(url: string) {
  const response = await fetch(`${url}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: { apikey: LOCAL_PUBLISHABLE_KEY, 'content-type': 'application/json' },
    body: JSON.stringify(demoAccount),
  });
  const { access_token: token, user } = tokenSchema.parse(await response.json());
  const headers = {
    apikey: LOCAL_PUBLISHABLE_KEY,
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
  return { headers, userId: user.id };
}

async function titlesOf(url: string): Promise<unknown[]> {
  const { headers } = await signedIn(url);
  const response = await fetch(`${url}/rest/v1/applications?select=job_title`, { headers });
  const rows = z.array(z.object({ job_title: z.string() })).parse(await response.json());
  return rows.map((row) => row.job_title);
}

test('it serves the pages and the API, signs the demo account in, and Ctrl-C ends every process', async () => {
  const started = await startAndWait();
  expect(started.said()).toContain('Demo account signed in');
  expect(await (await fetch(`http://127.0.0.1:${port + 1}/`)).text()).toContain('Senior Data Analyst');

  const url = `http://127.0.0.1:${port}`;
  const { headers, userId } = await signedIn(url);
  const job = { user_id: userId, job_title: 'Kept over a restart' };
  const made = await fetch(`${url}/rest/v1/applications`, {
    method: 'POST',
    headers,
    body: JSON.stringify(job),
  });
  expect(made.status).toBe(201);

  const descendants = started.descendants();
  expect(descendants.length).toBeGreaterThan(5);
  started.process.kill('SIGINT');
  expect(await started.ended).toBe(0);
  expect(await survivors(descendants)).toEqual([]);
}, 120_000);

test('the second start builds nothing, keeps the data, and ends when the terminal is closed', async () => {
  const started = await startAndWait();
  expect(started.said()).toContain('Extension as built before');
  expect(await titlesOf(`http://127.0.0.1:${port}`)).toContain('Kept over a restart');

  const descendants = started.descendants();
  started.process.kill('SIGHUP');
  await started.ended;
  expect(await survivors(descendants)).toEqual([]);
}, 120_000);

test('a start beside a running one is refused with where that one is', async () => {
  const first = await startAndWait({ STARBOARD_BROWSER: 'none' });
  const second = start({ ...env(), STARBOARD_BROWSER: 'none' });
  running.push(second);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(
    `already running from this folder; its demo pages are at http://127.0.0.1:${port + 1}`,
  );
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
}, 120_000);

test('without a browser it says how to load the extension, and on a taken port it moves and says so', async () => {
  const squatter = createServer().listen(port, '127.0.0.1');
  try {
    const started = await startAndWait({ STARBOARD_BROWSER: 'none' });
    expect(started.said()).toContain(`Port ${port} is in use, so the API takes ${port + 10}`);
    expect(started.said()).toContain('Extension built');
    expect(started.said()).toContain(
      `Choose "Load unpacked" and this folder: ${join(home, 'extension', 'chrome-mv3')}`,
    );
    expect(await titlesOf(`http://127.0.0.1:${port + 10}`)).toContain('Kept over a restart');
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  } finally {
    squatter.close();
  }
}, 120_000);

test('even a killed start leaves nothing behind, and the next one finds its data', async () => {
  const started = await startAndWait();
  const descendants = started.descendants();
  started.process.kill('SIGKILL');
  await started.ended;
  expect(await survivors(descendants)).toEqual([]);

  const next = await startAndWait({ STARBOARD_BROWSER: 'none' });
  expect(await titlesOf(`http://127.0.0.1:${port}`)).toContain('Kept over a restart');
  next.process.kill('SIGINT');
  expect(await next.ended).toBe(0);
}, 120_000);
