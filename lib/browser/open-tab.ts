import { browser } from 'wxt/browser';

/** Opens a web page in a new tab. Anything but http and https is left alone: an address may come from a page. */
export function openTab(url: string): void {
  if (/^https?:\/\//i.test(url)) void browser.tabs.create({ url });
}

/** Opens "What is where" in a tab, or goes to it where it is open. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens the page of all jobs, or of the bin, in a tab; where one is open already it comes to the front. */
export async function openBoard(part: 'jobs' | 'bin'): Promise<void> {
  const page = browser.runtime.getURL('/board.html');
  const url = part === 'bin' ? `${page}#bin` : page;
  // Asking for our own pages needs no permission for tabs.
  const [open] = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.TAB],
    documentUrls: [page, `${page}#bin`],
  });
  if (open === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // Its own address again would load it anew.
  await browser.tabs.update(open.tabId, { active: true, ...(open.documentUrl !== url && { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}

/** The first steps' own page. */
const welcomePage = '/welcome.html';

/** Opens the first steps in a tab, in front. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(welcomePage) });
}

/** Whether an address is that of the first steps. */
export function isWelcome(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL(welcomePage)) ?? false;
}

/** Closes the tab that this page is in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Opens one of our own pages in a tab, or goes to it where it is open. */
export async function openOwnPage(name: 'examples' | 'cv'): Promise<void> {
  const url = browser.runtime.getURL(`/${name}.html` as '/examples.html');
  const [open] = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.TAB],
    documentUrls: [url],
  });
  if (open === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
