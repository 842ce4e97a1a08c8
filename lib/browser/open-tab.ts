import { browser } from 'wxt/browser';

/** Opens a web page in a new tab. Anything but http and https is left alone: an address may come from a page. */
export function openTab(url: string): void {
  if (/^https?:\/\//i.test(url)) void browser.tabs.create({ url });
}

/** Opens "What is where" in a tab, or goes to it where it is open. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
