import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Device } from './device';

declare const chrome: typeof browser;

/** The reminders that stand, each by its kind and the job it is about. */
export async function standing(page: Page): Promise<string[]> {
  const keys = await page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  return keys.map((key) => key.split(' ').slice(0, 2).join(' ')).sort();
}

/** When each was told, in milliseconds since 1970, by the id of its job. */
export async function toldAt(page: Page): Promise<Map<string, number>> {
  const { reminded } = await page.evaluate(() => chrome.storage.local.get('reminded'));
  const { told } = reminded as { told: Record<string, number> };
  return new Map(Object.entries(told).map(([key, at]) => [key.split(' ')[1] ?? '', at]));
}

/** The person takes all reminders off the screen. */
export async function dismissAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const key of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(key);
  });
}

/** The moment so many seconds from now, ISO 8601. */
export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** Opens the settings of a browser that allows notifications, and turns reminders on there. */
export async function withReminders(device: Device): Promise<Page> {
  await device.allowNotifications();
  const options = await device.page('options.html');
  expect(await options.evaluate(() => 'notifications' in chrome)).toBe(false);
  await options.getByLabel('Remind me on this computer').click();
  await expect(options.getByLabel('Name the job and the employer')).toBeVisible();
  return options;
}
