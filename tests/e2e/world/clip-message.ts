import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** The worker’s answer to a clip, as a page hears it. */
export type ClipAnswer = { kind: string; applicationId?: string; why?: string } | null;

/**
 * Asks the worker to clip the tab that shows `url`, as the popup does: from a page of the extension, with an id
 * made here, and once more where the worker died under it. Answers the outcome, null where both died.
 */
export async function clipFrom(page: Page, url: string): Promise<ClipAnswer> {
  const clipId = crypto.randomUUID();
  return (await clipOnce(page, url, clipId)) ?? (await clipOnce(page, url, clipId));
}

/** The same without the second try: null where the worker died, or failed, before it answered. */
export async function clipOnce(page: Page, url: string, clipId: string): Promise<ClipAnswer> {
  return clipTab(page, await tabShowing(page, url), clipId);
}

/** The tab that shows an address; throws where Starboard was not called on it. */
export async function tabShowing(page: Page, url: string): Promise<number> {
  const tabId = await page.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  if (tabId === undefined) throw new Error(`No access to ${url}`);
  return tabId;
}

/** As `clipOnce`, of a tab that may have gone. */
export async function clipTab(page: Page, tabId: number, clipId: string): Promise<ClipAnswer> {
  return page.evaluate(
    async ([tab, id]) => {
      const message = { type: 'clip', request: { clipId: id, tabId: tab, what: 'page' } };
      // No named function in here: what runs a bench writes a helper of its own into those.
      const answer: { reply?: { kind: string } } | null = await chrome.runtime
        .sendMessage(message)
        .catch(() => null);
      return answer?.reply ?? null;
    },
    [tabId, clipId] as const,
  );
}

/** Tells the worker from a page that it should look at once, as a page does when the network is back. */
export async function askToSync(page: Page): Promise<void> {
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'sync', request: { isImpatient: true } }).catch(() => undefined),
  );
}
