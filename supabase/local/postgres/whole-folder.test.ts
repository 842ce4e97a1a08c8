import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureWholeFolder, type WholeFolder } from './whole-folder';

let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'starboard-whole-'));
});

afterAll(() => rm(parent, { recursive: true }));

/** A folder with one file that says which building it is of. */
function counted(serves?: WholeFolder['serves']): WholeFolder {
  let builds = 0;
  const build = async (draft: string) => {
    builds += 1;
    await writeFile(join(draft, 'build'), String(builds));
  };
  return serves === undefined ? { build } : { build, serves };
}

const buildOf = (folder: string) => readFile(join(folder, 'build'), 'utf8');

test('what stands whole is not built again', async () => {
  const folder = join(parent, 'once');
  const made = counted();
  await ensureWholeFolder(folder, made);
  await ensureWholeFolder(folder, made);
  expect(await buildOf(folder)).toBe('1');
});

test('what lost a file is built again', async () => {
  const folder = join(parent, 'tidied');
  const made = counted();
  await ensureWholeFolder(folder, made);
  await rm(join(folder, 'build'));
  await ensureWholeFolder(folder, made);
  expect(await buildOf(folder)).toBe('2');
});

test('what does not serve is built again, and nothing of it stays', async () => {
  const folder = join(parent, 'useless');
  const made = counted(async (path) => (await buildOf(path)) === '2');
  await ensureWholeFolder(folder, made);
  await ensureWholeFolder(folder, made);
  expect(await buildOf(folder)).toBe('2');
  expect((await readdir(parent)).filter((name) => name.startsWith('useless'))).toEqual(['useless']);
});
