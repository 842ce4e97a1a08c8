import { browser } from 'wxt/browser';
import { siteOf } from '../domain/site-of';
import type { OpenPage } from '../use-cases/open-page';
import { isAllowed } from './permissions';

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
