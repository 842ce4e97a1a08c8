import { browser } from 'wxt/browser';

/**
 * Where the session's tokens are kept: `storage.local`, closed to content scripts. The area's access level is
 * forgotten when the worker dies, so it is set again at each start.
 */
export const authStorage = {
  async getItem(key: string): Promise<string | null> {
    const value: unknown = (await browser.storage.local.get(key))[key];
    return typeof value === 'string' ? value : null;
  },
  setItem: (key: string, value: string): Promise<void> => browser.storage.local.set({ [key]: value }),
  removeItem: (key: string): Promise<void> => browser.storage.local.remove(key),
};

/** Keeps web pages' side of the extension away from everything stored here. Firefox has no such switch. */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
