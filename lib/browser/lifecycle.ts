import { browser } from 'wxt/browser';

/** Once after installation, after an update, and after the browser's own update. */
export function onInstalled(handle: () => void): void {
  browser.runtime.onInstalled.addListener(handle);
}

/** When the browser starts with the extension in it. */
export function onBrowserStart(handle: () => void): void {
  browser.runtime.onStartup.addListener(handle);
}
