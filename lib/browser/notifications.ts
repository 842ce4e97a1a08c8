/** Notifications are an optional permission: until the person allows them, the browser has no such thing for us. */
import { browser } from 'wxt/browser';
import type { Live } from '../use-cases/live';
import { liveRead } from './live-read';
import { onPermissionsChange } from './permissions';

const wanted = { permissions: ['notifications'] } satisfies { permissions: ['notifications'] };

/** Asks the person for the permission; to be called directly in their click. True where they gave it. */
export async function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

/** Whether the person gave the permission and neither they nor the system switched our notifications off. */
export async function mayNotify(): Promise<boolean> {
  if (!(await browser.permissions.contains(wanted)) || browser.notifications === undefined) return false;
  return (await browser.notifications.getPermissionLevel()) === 'granted';
}

/** The same, followed while somebody looks. */
export const liveMayNotify = (): Live<boolean> => liveRead(mayNotify, followPermission);

function followPermission(onChange: () => void): () => void {
  const stop = onPermissionsChange(onChange);
  // Switched off in the system, which tells nobody; who did it comes back to the page.
  window.addEventListener('focus', onChange);
  return () => {
    stop();
    window.removeEventListener('focus', onChange);
  };
}

/** The keys of the notifications that stand; none where they are not allowed. */
export async function standingNotifications(): Promise<string[]> {
  return Object.keys((await browser.notifications?.getAll()) ?? {});
}

/** Shows a notification; one with this key gives way to it. `eventAt` in milliseconds since 1970. */
export async function showNotification(
  key: string,
  text: { title: string; message: string },
  eventAt: number,
): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(key, { type: 'basic', iconUrl, eventTime: eventAt, ...text });
}

export async function clearNotification(key: string): Promise<void> {
  await browser.notifications?.clear(key);
}

/** Hears clicks on notifications, also from the moment on that they are allowed. */
export function onNotificationClick(handle: (key: string) => void): void {
  const clicked = (key: string) => handle(key);
  const listen = () => {
    const { notifications } = browser;
    if (notifications !== undefined && !notifications.onClicked.hasListener(clicked)) {
      notifications.onClicked.addListener(clicked);
    }
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
