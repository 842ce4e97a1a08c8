import { browser } from 'wxt/browser';
import type { Live } from '../use-cases/live';
import type { OpenPage } from '../use-cases/open-page';
import { siteOf } from '../use-cases/sites';
import { shownItem } from './items';
import { isAllowed, onAllowedChange } from './permissions';

/**
 * The page in the active tab of this window. Without the `tabs` permission the browser tells us a tab's
 * address only where the person invoked Starboard on it or allowed its site, so a visible address is exactly what
 * access is.
 */
export async function readOpenPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Our own pages and the browser's have addresses too, and nothing to save.
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) {
    return { kind: 'no-access', tabId: tab?.id ?? null };
  }
  const { id: tabId, url, title = '' } = tab;
  return { kind: 'access', tabId, url, title, allowable: await allowableSite(url) };
}

async function allowableSite(url: string): Promise<string | null> {
  const site = siteOf(url);
  return site === null || (await isAllowed(site)) ? null : site;
}

/** The open page, followed as tabs are switched, change address, or are invoked on. */
export function liveOpenPage(): Live<OpenPage> {
  const listeners = new Set<() => void>();
  let value: OpenPage | undefined;
  let reads = 0;
  const read = async () => {
    const turn = ++reads;
    const next = await readOpenPage();
    if (turn !== reads) return;
    if (value !== undefined && JSON.stringify(value) === JSON.stringify(next)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  let stop: (() => void) | undefined;
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      stop ??= followTabs(() => void read());
      if (value === undefined) void read();
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
        value = undefined;
      };
    },
  };
}

function followTabs(onChange: () => void): () => void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onChange);
  // Being invoked on a tab is no event of its own, but every invocation ends in something to show.
  const stopShown = shownItem.live.subscribe(onChange);
  const stopAllowed = onAllowedChange(onChange);
  window.addEventListener('focus', onChange);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onChange);
    stopShown();
    stopAllowed();
    window.removeEventListener('focus', onChange);
  };
}
