import { chmod, chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountForPostgres } from './account';
import { installBinaries } from './binaries';
import { type DataFolder, makeThrowAwayFolder } from './data-folder';
import { openRunFolder } from './run-folder';

let runFolder: string;
const made: DataFolder[] = [];

beforeAll(async () => {
  runFolder = await mkdtemp(join(tmpdir(), 'starboard-run-'));
  await chmod(runFolder, 0o755);
});

afterAll(async () => {
  for (const folder of [runFolder, ...made.map((data) => data.folder)])
    await rm(folder, { recursive: true, force: true });
});

/** A throw-away folder of a template that these tests have for themselves. */
async function makeOne(): Promise<{ template: string }> {
  const account = await accountForPostgres();
  const binaries = await installBinaries(await openRunFolder(account));
  made.push(await makeThrowAwayFolder(runFolder, binaries, account));
  return { template: join(runFolder, `${binaries.version}-template`) };
}

// Only root can give a folder away.
test.runIf(process.getuid?.() === 0)(
  'a template that belongs to another account, as after copying a checkout, is made again',
  async () => {
    const { template } = await makeOne();
    const cluster = join(template, 'cluster');
    const { uid } = await stat(cluster);
    await chown(cluster, 0, 0);

    await makeOne();
    expect((await stat(cluster)).uid).toBe(uid);
    expect((await stat(join(made[1]?.cluster ?? '', 'PG_VERSION'))).uid).toBe(uid);
  },
);
