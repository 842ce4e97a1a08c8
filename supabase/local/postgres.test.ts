import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './postgres';

let folder: string;
const running: EmbeddedPostgres[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'starboard postgres '));
  // As root the server runs as another account, which has to get in.
  await chmod(folder, 0o755);
});

afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(options?: PostgresOptions): Promise<EmbeddedPostgres> {
  const server = await startPostgres(options);
  running.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, text: string): Promise<unknown[]> {
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await pause(50);
  return !isAlive(pid);
}

describe('a throw-away Postgres', () => {
  test('is Postgres 17, empty, on loopback, and leaves nothing behind', async () => {
    const server = await start();

    expect(await query(server, 'show server_version_num')).toEqual([
      { server_version_num: expect.stringMatching(/^17/) },
    ]);
    expect(await query(server, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(server, "select 1 from pg_tables where schemaname = 'public'")).toEqual([]);

    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(existsSync(server.dataFolder)).toBe(false);
    await server.stop();
  });

  test('starts three times at once, each on its own port', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map((server) => server.port)).size).toBe(3);
    for (const server of servers) expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('a Postgres with a data folder', () => {
  const kept = () => join(folder, 'kept rows');

  /** The server of the same folder again. Making a folder takes long, so these tests share one. */
  async function startAgain(): Promise<EmbeddedPostgres> {
    await Promise.all(running.splice(0).map((server) => server.stop()));
    return start({ dataFolder: kept() });
  }

  test('keeps its rows over a restart, in a folder with spaces, and syncs to disk', async () => {
    const first = await startAgain();
    await query(first, 'create table kept as select 42 as answer');
    expect(await query(first, 'show fsync')).toEqual([{ fsync: 'on' }]);

    const second = await startAgain();
    expect(second.url.replace(/:\d+\//, '/')).toBe(first.url.replace(/:\d+\//, '/'));
    expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('refuses a connection without the password of the folder', async () => {
    const server = await startAgain();
    const stranger = { ...server, url: server.url.replace(/:[^:@]+@/, ':guess@') };
    await expect(query(stranger, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('recovers after SIGKILL, with every committed row', async () => {
    const first = await startAgain();
    await query(first, 'create table counted as select generate_series(1, 1000) as n');
    process.kill(first.pid, 'SIGKILL');
    expect(await gone(first.pid)).toBe(true);

    const second = await startAgain();
    expect(await query(second, 'select count(*)::int as count from counted')).toEqual([{ count: 1000 }]);
  });

  test('recovers when the number of the killed server now belongs to another program', async () => {
    const first = await startAgain();
    process.kill(first.pid, 'SIGKILL');
    expect(await gone(first.pid)).toBe(true);
    const note = join(kept(), 'cluster', 'postmaster.pid');
    const text = await readFile(note, 'utf8');
    await writeFile(note, text.replace(String(first.pid), String(process.pid)));

    const second = await startAgain();
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('says so when another server is using the folder', async () => {
    const first = await startAgain();
    await expect(startPostgres({ dataFolder: kept() })).rejects.toMatchObject({
      code: 'folder-in-use',
      message: expect.stringContaining(`process ${first.pid}`),
    });
    expect(await query(first, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('says so when the port is taken', async () => {
    const first = await startAgain();
    await expect(startPostgres({ port: first.port })).rejects.toMatchObject({ code: 'port-taken' });
  });

  test('says so when the data is of another major version', async () => {
    const server = await startAgain();
    await server.stop();
    const note = join(kept(), 'cluster', 'PG_VERSION');
    const version = await readFile(note, 'utf8');
    await writeFile(note, '16\n');
    await expect(startPostgres({ dataFolder: kept() })).rejects.toMatchObject({
      code: 'other-major-version',
      message: expect.stringContaining('Postgres 16'),
    });
    await writeFile(note, version);
  });

  test.runIf(process.getuid?.() === 0)(
    'says so when root keeps its data where no other account may go',
    async () => {
      const closed = await mkdtemp(join(tmpdir(), 'starboard-closed-'));
      await expect(startPostgres({ dataFolder: join(closed, 'data') })).rejects.toMatchObject({
        code: 'folder-unreachable',
        message: expect.stringContaining(closed),
      });
      await rm(closed, { recursive: true });
    },
  );
});

describe('the process that started it', () => {
  test.each(['SIGINT', 'SIGKILL'] as const)('ends by %s and takes it along', async (signal) => {
    const program = `
      import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))};
      startPostgres().then((server) => {
        console.log(JSON.stringify(server));
        setInterval(() => undefined, 1000);
      });`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      cwd: join(import.meta.dirname, '..', '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((settle, fail) => {
      parent.stdout.once('data', (chunk) => settle(String(chunk)));
      parent.once('exit', () => fail(new Error('The parent ended before its server was ready')));
    });
    const server: EmbeddedPostgres = JSON.parse(line);
    expect(isAlive(server.pid)).toBe(true);

    parent.kill(signal);
    expect(await gone(server.pid)).toBe(true);
    for (let tries = 0; tries < 200 && existsSync(server.dataFolder); tries += 1) await pause(50);
    expect(existsSync(server.dataFolder)).toBe(false);
  });

  test('may end without stopping it and does not hang on it', async () => {
    const program = `
      import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))};
      startPostgres().then((server) => console.log(server.pid));`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      cwd: join(import.meta.dirname, '..', '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let pid = 0;
    parent.stdout.once('data', (chunk) => {
      pid = Number(String(chunk));
    });
    expect(await new Promise((settle) => parent.once('exit', settle))).toBe(0);
    expect(await gone(pid)).toBe(true);
  });
});
