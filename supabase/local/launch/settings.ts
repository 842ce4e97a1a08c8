/** What one start needs to know before it starts anything, read from the surroundings once. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';

/** `window` opens a browser, `headless` one that nobody sees (for tests), `none` prints how to load it by hand. */
type BrowserWish = 'window' | 'headless' | 'none';

export interface Settings {
  /** Folder of package.json. */
  root: string;
  /** The extension, the browser profile and everything else that survives a restart, except the database. */
  homeFolder: string;
  databaseFolder: string;
  /** First choices; another free port is taken where these are in use. */
  apiPort: number;
  demoPort: number;
  browser: BrowserWish;
  /** Root gets a browser without a sandbox, because Chromium refuses to give it one. */
  isRoot: boolean;
}

interface Surroundings {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
}

const [lowestPort, highestPort] = [1024, 65_000];
const port = z.coerce.number().check(z.int(), z.minimum(lowestPort), z.maximum(highestPort));

/** What can be set from outside: another folder and other ports, so that two starts can stand side by side. */
const envSchema = z.object({
  STARBOARD_HOME: z.optional(z.string().check(z.minLength(1))),
  STARBOARD_PORT: z._default(port, 54_821),
  STARBOARD_BROWSER: z.optional(z.enum(['window', 'headless', 'none'])),
});

const needed: Readonly<Record<string, string>> = {
  STARBOARD_HOME: 'the path of a folder',
  STARBOARD_PORT: `a whole number from ${lowestPort} to ${highestPort}`,
  STARBOARD_BROWSER: '"window", "headless" or "none"',
};

/**
 * @throws when a STARBOARD_ variable is set to something that cannot be used; the message names it
 */
export function settingsOf(root: string, around: Surroundings): Settings {
  const env = envSchema.safeParse(around.env);
  if (!env.success) {
    const name = String(env.error.issues[0]?.path[0]);
    throw new Error(`${name} is "${around.env[name]}", and must be ${needed[name]}.`);
  }
  const chosen = env.data;
  const homeFolder = chosen.STARBOARD_HOME ?? join(root, '.local');
  return {
    root,
    homeFolder,
    databaseFolder: databaseFolderOf(root, chosen.STARBOARD_HOME, around.isRoot),
    apiPort: chosen.STARBOARD_PORT,
    demoPort: chosen.STARBOARD_PORT + 1,
    browser: chosen.STARBOARD_BROWSER ?? (hasDisplay(around) ? 'window' : 'none'),
    isRoot: around.isRoot,
  };
}

/** Postgres refuses to run as root, and the user it runs as instead cannot look into a home of mode 0700. */
function databaseFolderOf(root: string, home: string | undefined, isRoot: boolean): string {
  if (home !== undefined) return join(home, 'database');
  if (!isRoot) return join(root, '.local', 'database');
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join('/var/lib/starboard', `${basename(root).replace(/[^\w.-]/g, '_')}-${key}`);
}

function hasDisplay({ env, platform }: Surroundings): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
