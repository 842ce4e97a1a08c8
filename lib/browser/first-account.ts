import { browser } from 'wxt/browser';

/** Whose rows may be shown: nobody's in particular, where nobody is signed in, or one person's. */
export type FirstAccount = { kind: 'device' } | { kind: 'person'; userId: string };

/**
 * Whose rows may be shown at once, asked of the browser with one question and without the schemas. Null where that
 * takes a closer look, as on a shared computer it always does.
 */
export async function firstAccount(): Promise<FirstAccount | null> {
  return accountIn(await browser.storage.local.get(['account', 'isShared']));
}

/** The same of what is kept under these two names. */
export function accountIn({ account, isShared }: Record<string, unknown>): FirstAccount | null {
  if (account === undefined) return { kind: 'device' };
  if (typeof account !== 'object' || account === null) return null;
  const { kind, userId } = account as Record<string, unknown>;
  if (kind === 'device') return { kind };
  const isPerson = kind === 'person' && typeof userId === 'string' && /^[0-9a-f-]{36}$/.test(userId);
  return isPerson && isShared !== true ? { kind, userId } : null;
}
