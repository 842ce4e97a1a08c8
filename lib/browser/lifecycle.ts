import { browser } from 'wxt/browser';

/** Once after installation, after an update, and after the browser's own update; `isFirst` after the first of them. */
export function onInstalled(handle: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => handle(reason === 'install'));
}

/** When the browser starts with the extension in it. */
export function onBrowserStart(handle: () => void): void {
  browser.runtime.onStartup.addListener(handle);
}
