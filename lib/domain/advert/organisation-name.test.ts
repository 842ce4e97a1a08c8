import { describe, expect, it } from 'vitest';
import { isOrganisationName } from './organisation-name';

describe('a name that says it is an organisation’s', () => {
  it.each([
    'Millrace Joinery Ltd',
    'Sierra Nevada de Gúdar S.A.',
    'Sanitätshaus Neißeblick OHG',
    'Smögensunds Hamn AB',
    'Młyny Roztocza Sp. z o.o.',
    'Cartiera Valdolmo S.p.A.',
    'Stadtwerke Emden',
    'Gemeente Deventer',
    'Centre hospitalier de Millau',
    '株式会社ひかり',
  ])('%j is one', (text) => expect(isOrganisationName(text)).toBe(true));

  it.each(['Vollzeit ab sofort', 'Head Gardener', 'Trabajo en sa casa', 'Unbefristet', 'Husum', 'Netzwerk'])(
    '%j is none',
    (text) => expect(isOrganisationName(text)).toBe(false),
  );
});
