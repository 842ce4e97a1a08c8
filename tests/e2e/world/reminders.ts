import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Device } from './device';

declare const chrome: typeof browser;

/** The reminders that stand, each by its kind and the job it is about. */
export async function standing(page: Page): Promise<string[]> {
  const asked = page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  const keys = await answered('the reminders that stand', asked);
  return keys.map((key) => key.split(' ').slice(0, 2).join(' ')).sort();
}

/** An answer within five seconds, or an error that names what was asked; a poll then asks again. */
async function answered<T>(what: string, asked: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`The browser did not answer: ${what}`)), 5000).unref();
  });
  return Promise.race([asked, late]);
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

/**
 * The events for which the browser itself says that it starts the worker when it is dead. An event that is not among
 * them, because its listener came too late, is lost.
 */
export async function wakingEvents(device: Device): Promise<string[]> {
  const page = await device.context.newPage();
  await page.goto('chrome://extensions-internals');
  const own = await page.evaluate(
    (id) => {
      const all: { id: string; event_listeners: { listeners: Listener[] } }[] = JSON.parse(
        document.body.innerText,
      );
      return all.find((one) => one.id === id)?.event_listeners.listeners ?? [];
    },
    new URL(device.addressOf('')).hostname,
  );
  await page.close();
  return own.filter((one) => one.is_lazy && one.is_for_service_worker).map((one) => one.event_name);
}

interface Listener {
  event_name: string;
  is_lazy: boolean;
  is_for_service_worker: boolean;
}

/** A click on a notification, as the worker hears of it: the event is raised there, whatever follows is the shipped code. */
export async function clickReminder(device: Device, key: string): Promise<void> {
  const worker = await device.worker();
  const clicking = worker.evaluate((clicked) => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(key: string): void } };
    onClicked.dispatch(clicked);
  }, key);
  await answered('a click on a reminder', clicking);
}
