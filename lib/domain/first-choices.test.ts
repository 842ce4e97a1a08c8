import { expect, it } from 'vitest';
import { guessCountry } from './first-choices';

it.each([
  ['en-GB', 'Europe/London', 'GB'],
  ['en-US', 'America/Chicago', 'US'],
  // Many British browsers speak American English as they came.
  ['en-US', 'Europe/London', 'US'],
  ['en', 'America/Indiana/Knox', 'US'],
  ['es', 'America/Bogota', 'GB'],
  ['cy', 'Europe/London', 'GB'],
  ['de-DE', 'Europe/Berlin', 'GB'],
])('guesses from %s in %s: %s', (locale, zone, country) => expect(guessCountry(locale, zone)).toBe(country));
