import { browser } from 'wxt/browser';

/**
 * Whose rows may be shown at once, asked of the browser with one question and without the schemas: a user id, or
 * `device` where nobody is signed in. Null where that takes a closer look, as on a shared computer it always does.
 */
export async function firstAccount(): Promise<{ userId: string } | 'device' | null> {
  const { account, isShared } = await browser.storage.local.get(['account', 'isShared']);
  if (account === undefined) return 'device';
  if (typeof account !== 'object' || account === null) return null;
  const { kind, userId } = account as Record<string, unknown>;
  if (kind === 'device') return 'device';
  const isPerson = kind === 'person' && typeof userId === 'string' && /^[0-9a-f-]{36}$/.test(userId);
  return isPerson && isShared !== true ? { userId } : null;
}
