/** Alarms wake the worker; what is to be done then is read from the device, so a lost alarm loses nothing. */
import { browser } from 'wxt/browser';

/**
 * `sync`: send what waits. `look`: fetch what other devices did. `due`: something becomes due, or a day begins.
 * `remind`: tell what is due. `presence`: see whether somebody is still there, on a shared computer.
 */
const alarmNames = ['sync', 'look', 'due', 'remind', 'presence'] as const;
type AlarmName = (typeof alarmNames)[number];

/** Chrome rings no alarm sooner than this after it is set. */
const soonest = 30_000;

/** Rings once at a moment (milliseconds since 1970), at the soonest half a minute from now; replaces the one before. */
export async function ringAt(name: AlarmName, moment: number): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(moment, Date.now() + soonest) });
}

/** Rings every so many minutes; one that stands already keeps its time. */
export async function ringEvery(name: AlarmName, minutes: number): Promise<void> {
  const standing = await browser.alarms.get(name);
  if (standing?.periodInMinutes !== minutes) await browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Whether it will ring. */
export async function isSet(name: AlarmName): Promise<boolean> {
  return (await browser.alarms.get(name)) !== undefined;
}

export async function silence(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(handle: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const known = alarmNames.find((one) => one === name);
    if (known !== undefined) handle(known);
  });
}
