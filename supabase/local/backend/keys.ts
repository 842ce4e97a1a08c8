import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/**
 * The same on every computer, because it is built into the extension. It opens nothing by itself: every
 * table asks for a signed-in person.
 */
export const LOCAL_PUBLISHABLE_KEY = 'sb_publishable_starboard_on_this_computer';

const keysSchema = z.object({
  jwtSecret: z.string().check(z.minLength(32)),
  secretKey: z.string().check(z.minLength(32)),
});

/** What must not be guessed: who has one of these can read everybody's rows. */
export type SecretKeys = z.infer<typeof keysSchema>;

/** Keys that nobody can guess, for one backend. */
export function makeSecretKeys(): SecretKeys {
  return {
    jwtSecret: randomBytes(48).toString('base64url'),
    secretKey: `sb_secret_${randomBytes(24).toString('base64url')}`,
  };
}

/** The keys of a data folder, made the first time: sessions outlive a restart of the backend. */
export async function keepSecretKeys(dataFolder: string): Promise<SecretKeys> {
  const file = join(dataFolder, 'keys.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return keysSchema.parse(JSON.parse(kept));

  const keys = makeSecretKeys();
  await writeFile(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}
