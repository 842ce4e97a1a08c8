import type { Profile } from './profile';

/**
 * The locale that forms expect: the person's own, else that of their country. Many a browser in Europe says "en-US",
 * and a British form wants the day first.
 */
export function formLocale(
  profile: Pick<Profile, 'locale' | 'country'> | null,
  locale: string,
  timeZone: string,
): string {
  if (profile?.locale) return profile.locale;
  if (profile?.country) return `en-${profile.country}`;
  return locale === 'en-US' && timeZone.startsWith('Europe/') ? 'en-GB' : locale;
}

/** Whether a day in figures has its month first, as in the US. */
export function isMonthFirst(locale: string): boolean {
  return locale === 'en-US';
}
