import { describe, expect, it } from 'vitest';
import { formLocale } from './form-locale';

describe('the locale that forms expect', () => {
  it.each([
    ['what the person chose', { locale: 'en-US', country: 'GB' }, 'en-GB', 'Europe/London', 'en-US'],
    ['that of their country', { locale: null, country: 'GB' }, 'en-US', 'America/New_York', 'en-GB'],
    ['the clock, where only the browser says US', null, 'en-US', 'Europe/London', 'en-GB'],
    ['the browser', null, 'en-US', 'America/New_York', 'en-US'],
  ] as const)('is %s', (_, profile, locale, timeZone, expected) => {
    expect(formLocale(profile, locale, timeZone)).toBe(expected);
  });
});
