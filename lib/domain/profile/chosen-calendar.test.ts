import { expect, it } from 'vitest';
import { chosenCalendar } from './chosen-calendar';
import { blankProfile } from './profile';

it('takes the locale and the zone that the person chose', () => {
  expect(chosenCalendar({ locale: 'en-GB', timeZone: 'America/New_York' })).toEqual({
    locale: 'en-GB',
    timeZone: 'America/New_York',
  });
});

it("takes a profile in which nobody chose for this computer's own way", () => {
  expect(chosenCalendar(blankProfile)).toEqual({ locale: null, timeZone: null });
});

it.each([
  ['a zone that no browser knows', { locale: 'en-GB', timeZone: 'Mars/Olympus' }, 'en-GB'],
  ['a locale that none can take', { locale: 'en-GB-GB', timeZone: 'UTC' }, null],
  ['columns that an older row lacks', {}, null],
  ['columns of another kind', { locale: 7, timeZone: ['Europe/London'] }, null],
])('leaves out %s', (_, columns, locale) => {
  expect(chosenCalendar(columns)).toEqual({ locale, timeZone: null });
});
