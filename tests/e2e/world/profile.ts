/** A browser's profile on the disk, while no browser has it open. */
import { readFile, rm, writeFile } from 'node:fs/promises';
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
