/** The extension, built for this backend; built again only when a source or a setting has changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What the built files depend on, besides the settings. */
const sources = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

interface ExtensionSettings {
  supabaseUrl: string;
  publishableKey: string;
}

export interface BuiltExtension {
  /** The folder to load unpacked. */
  folder: string;
  /** False where the one that was there already is the same. */
  isNew: boolean;
}

/**
 * @param outFolder kept apart from `.output`, so that `npm test` never changes the extension of an open browser
 * @throws with what the builder said when it fails
 */
export async function buildExtension(
  root: string,
  outFolder: string,
  settings: ExtensionSettings,
): Promise<BuiltExtension> {
  const folder = join(outFolder, 'chrome-mv3');
  const stamp = join(outFolder, 'built-from');
  const hash = hashOfSources(root, settings);
  const isBuilt = existsSync(join(folder, 'manifest.json')) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, 'utf8') === hash) return { folder, isNew: false };

  await rm(stamp, { force: true });
  await mkdir(outFolder, { recursive: true });
  await runBuild(root, outFolder, settings);
  await writeFile(stamp, hash);
  return { folder, isNew: true };
}

/** One number for everything the built files depend on. Tests are not part of them. */
export function hashOfSources(root: string, settings: ExtensionSettings): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function runBuild(root: string, outFolder: string, settings: ExtensionSettings): Promise<void> {
  const script = join(import.meta.dirname, 'build-with-wxt.mjs');
  const child = spawn(process.execPath, [script, root, outFolder], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      WXT_SUPABASE_URL: settings.supabaseUrl,
      WXT_SUPABASE_PUBLISHABLE_KEY: settings.publishableKey,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The extension could not be built.\n${complaint.trim()}`)),
    );
  });
}
