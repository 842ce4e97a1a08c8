import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/**
 * Asks the worker to clip the tab that shows `url`, as the popup does: from a page of the extension, with an id
 * made here, and once more where the worker died under it. Answers the outcome, null where both died.
 */
export async function clipFrom(page: Page, url: string): Promise<{ kind: string } | null> {
  return page.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === wanted)?.id;
    if (tabId === undefined) throw new Error(`No access to ${wanted}`);
    const message = { type: 'clip', request: { clipId: crypto.randomUUID(), tabId, what: 'page' } };
    const ask = async () => (await chrome.runtime.sendMessage(message)) as { reply?: { kind: string } };
    const answer = await ask().catch(() => ask().catch(() => null));
    return answer?.reply ?? null;
  }, url);
}
