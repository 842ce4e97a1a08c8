import { browser } from 'wxt/browser';
import { takeTurns } from '../use-cases/take-turns';
import { isSharedItem } from './presence-items';

/** Where the session stands among all that is kept. */
export const authKey = 'starboard-session';

/** Before its key in the browser's memory, where everything else goes when somebody signs out (`forgetValues`). */
export const authPrefix = 'auth:';

/** One after the other, so that what is asked for first is done first. */
const inTurn = takeTurns();

const onDisk = {
  read: (key: string) => readFrom('local', key),
  write: (key: string, value: string) => browser.storage.local.set({ [key]: value }),
  remove: (key: string) => browser.storage.local.remove(key),
};
const inMemory = {
  read: (key: string) => readFrom('session', authPrefix + key),
  write: (key: string, value: string) => browser.storage.session.set({ [authPrefix + key]: value }),
  remove: (key: string) => browser.storage.session.remove(authPrefix + key),
};

/**
 * Where the session's tokens are kept: closed to content scripts, on the disk, or on a shared computer in the
 * browser's memory alone, so that they are gone when it closes. The areas' access level is forgotten when the worker
 * dies, so it is set again at each start.
 */
export const authStorage = {
  getItem: (key: string): Promise<string | null> => inTurn(() => read(key)),
  setItem: (key: string, value: string): Promise<void> => inTurn(() => write(key, value)),
  removeItem: (key: string): Promise<void> =>
    inTurn(async () => void (await Promise.all([onDisk.remove(key), inMemory.remove(key)]))),
};

/** Brings the session to where it belongs, after the computer became a shared one, or is none any more. */
export function settleSession(): Promise<void> {
  return inTurn(async () => {
    const session = await read(authKey);
    if (session !== null) await write(authKey, session);
  });
}

/** Keeps web pages' side of the extension away from everything stored here. Firefox has no such switch. */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Its own place, and another one. */
async function places() {
  return (await isSharedItem.get()) ? ([inMemory, onDisk] as const) : ([onDisk, inMemory] as const);
}

/** A worker that was killed while it wrote may have left both; what stands in its own place is the newer. */
async function read(key: string): Promise<string | null> {
  const [own, other] = await places();
  return (await own.read(key)) ?? other.read(key);
}

async function write(key: string, value: string): Promise<void> {
  const [own, other] = await places();
  await own.write(key, value);
  await other.remove(key);
}

async function readFrom(area: 'local' | 'session', key: string): Promise<string | null> {
  const value: unknown = (await browser.storage[area].get(key))[key];
  return typeof value === 'string' ? value : null;
}
