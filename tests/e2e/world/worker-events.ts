/** Events that no test can cause from outside, raised in the running worker; what follows is the shipped code. */
import type { Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/**
 * Raises an event of the browser, with the tab that shows `page` as its last argument.
 * @param event such as `commands.onCommand`
 * @param before the arguments before the tab
 */
export async function raiseIn(worker: Worker, page: Page, event: string, before: unknown[]): Promise<void> {
  await worker.evaluate(
    async ([path, args, url]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === url);
      if (tab === undefined) throw new Error(`No access to ${url}`);
      const [area, name] = path.split('.') as [string, string];
      const target = (
        chrome as unknown as Record<string, Record<string, { dispatch(...args: unknown[]): void }>>
      )[area]?.[name];
      target?.dispatch(...args, tab);
    },
    [event, before, page.url()] as const,
  );
}

/** An alarm of this name rings now. */
export async function ringIn(worker: Worker, name: string): Promise<void> {
  await worker.evaluate((alarm) => {
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: object): void } };
    onAlarm.dispatch({ name: alarm, scheduledTime: Date.now() });
  }, name);
}
