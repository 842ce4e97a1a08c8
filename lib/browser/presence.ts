import { browser } from 'wxt/browser';

/** Whether somebody touched mouse or keys of this computer within the last minute, with the screen not locked. */
export async function isSomebodyHere(): Promise<boolean> {
  return (await browser.idle.queryState(60)) === 'active';
}

/** So long nobody touches a computer before its next touch counts as a return, in seconds. */
const awayAfter = 900;

/** When somebody comes back to the computer: it woke from sleep, was unlocked, or is touched after a while. */
export function onReturn(handle: () => void): void {
  browser.idle.setDetectionInterval(awayAfter);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') handle();
  });
}
