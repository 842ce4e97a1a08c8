import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

type Answer = { reply?: { kind: string } } | null;

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
    // No named function in here: what runs a bench writes a helper of its own into those.
    const first: Answer = await chrome.runtime.sendMessage(message).catch(() => null);
    const answer: Answer = first ?? (await chrome.runtime.sendMessage(message).catch(() => null));
    return answer?.reply ?? null;
  }, url);
}
