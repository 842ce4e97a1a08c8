import { browser } from 'wxt/browser';

/** Whether somebody touched mouse or keys of this computer within the last minute, with the screen not locked. */
export async function isSomebodyHere(): Promise<boolean> {
  return (await browser.idle.queryState(60)) === 'active';
}
