/** A browser profile, the first time: with the Starboard star in the toolbar instead of behind the puzzle piece. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Leaves a profile that is there as the person has arranged it. */
export function prepareProfile(profileFolder: string, extensionFolder: string): void {
  const file = join(profileFolder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const pinned = [extensionIdOf(realpathSync(extensionFolder), process.platform)];
  writeFileSync(file, JSON.stringify({ extensions: { pinned_extensions: pinned } }));
}

/** The id that Chromium gives an unpacked extension: the first half of a hash of where it lies, in letters from a to p. */
export function extensionIdOf(folder: string, platform: NodeJS.Platform): string {
  const path = Buffer.from(folder, platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
