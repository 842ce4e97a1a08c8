/** A browser's profile on the disk, while no browser has it open. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Takes out every row that was ever kept in it; what is installed stays. */
export async function withoutRows(profileFolder: string): Promise<void> {
  await rm(join(profileFolder, 'Default', 'IndexedDB'), { recursive: true, force: true });
}

/**
 * Writes that the person once said yes to notifications, in an earlier life of the profile: asked again, the browser
 * says yes by itself. Headless browsers show no such question.
 */
export async function allowNotificationsIn(profileFolder: string, extensionId: string): Promise<void> {
  const file = join(profileFolder, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const own = preferences.extensions.settings[extensionId];
  const given = { explicit_host: [], manifest_permissions: [], scriptable_host: [] };
  const before = own.granted_permissions?.api ?? [];
  own.granted_permissions = { ...given, api: [...before, 'notifications'] };
  own.runtime_granted_permissions = { ...given, api: ['notifications'] };
  await writeFile(file, JSON.stringify(preferences));
}

/**
 * The files of the profile that hold these words, as somebody finds them who reads the disk itself. Databases write
 * what is new at the end of a plain file; they pack it later, where this does not find it any more.
 */
export async function filesWith(profileFolder: string, words: string): Promise<string[]> {
  const entries = await readdir(profileFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(files.map(async (file) => (await readFile(file)).includes(words)));
  return files.filter((_file, place) => found[place]);
}
