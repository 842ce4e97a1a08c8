/** What a person is asked at the first start: two things that change wording and defaults, both free to leave open. */

/** Where they look for work, ISO 3166. */
export const countries = ['GB', 'US'] as const;
export type Country = (typeof countries)[number];

export const fieldsOfWork = [
  'software',
  'delivery',
  'finance',
  'sales',
  'operations',
  'nursing',
  'teaching',
  'policy',
  'other',
] as const;
export type FieldOfWork = (typeof fieldsOfWork)[number];

/** The country to begin with: that of the browser's language (BCP 47), or else of the clock's zone (IANA). */
export function guessCountry(locale: string, timeZone: string): Country {
  const region = /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
  if (region === 'US' || region === 'GB') return region;
  return isAmericanZone(timeZone) ? 'US' : 'GB';
}

function isAmericanZone(timeZone: string): boolean {
  return /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Boise|Juneau|Adak|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu)/.test(
    timeZone,
  );
}
