import { dayOf } from '../domain/day';

/** This device's own time, zone and language. The profile's zone takes over once there is one. */
export const clock = {
  now: () => Date.now(),
  date: () => new Date(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: () => navigator.language,
  /** `YYYY-MM-DD` of the person's calendar. */
  today: () => dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone),
};

export const newId = (): string => crypto.randomUUID();
