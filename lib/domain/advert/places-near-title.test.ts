import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { linePlaces } from './places-near-title';

const places = (text: string, company = '') =>
  linePlaces(aPageReading({ lines: linesOf(text) }), 'Orgelbauer', company, '').map(({ value }) => value);

it('takes the bullet over the kind of contract for a place, and no field of work', () => {
  expect(places('# Orgelbauer\nPfeifenwerk GmbH\n- Greetsiel\n- Vollzeit')).toContain('Greetsiel');
  expect(places('# Orgelbauer\nPfeifenwerk GmbH\n- Engineering\n- Vollzeit')).not.toContain('Engineering');
});

it('finds the address behind the employer in the foot of a page', () => {
  expect(
    places(
      '# Orgelbauer\nSt Osyth’s College, Silver Street, Durham DH1. Registered charity',
      'St Osyth’s College',
    ),
  ).toContain('Silver Street, Durham DH1');
  expect(
    places(
      '# Orgelbauer\nZvonařství Hora, s.r.o., Nádražní 17, 751 03 Brodek u Přerova, IČ 1',
      'Zvonařství Hora, s.r.o.',
    ),
  ).toContain('Nádražní 17, 751 03 Brodek u Přerova');
});

it('takes a place under a label that nobody knows, and no country that a permit is for', () => {
  expect(places('# Orgelbauer\nYour new desk: Leeds')).toContain('Leeds');
  expect(places('# Orgelbauer\n? Your new desk\nLeeds')).toContain('Leeds');
  expect(places('# Orgelbauer\nSay\nRight to work: United Kingdom')).not.toContain('United Kingdom');
});

it('takes no duty that names a region, and no sentence behind the employer, for a place', () => {
  expect(places('# Orgelbauer\n- Negotiate contracts across the north of England')).toEqual([]);
  expect(places('# Orgelbauer\nPfeifenwerk, Fernley is a workshop', 'Pfeifenwerk')).toEqual([]);
});

it('takes an unknown town beside the employer and the kind of work', () => {
  expect(places('# Orgelbauer\nPfeifenwerk · Larkminster · Full-time', 'Pfeifenwerk')).toContain(
    'Larkminster',
  );
});

it('takes what stands behind a pin, up to the next sign', () => {
  expect(places('# Orgelbauer\n📍 Husum, Kreis Nordfriesland🕐 Teilzeit')).toContain(
    'Husum, Kreis Nordfriesland',
  );
});

it('says from where somebody may work at home', () => {
  expect(places('# Orgelbauer\nHome based - Europe, Africa')).toContain('Home based - Europe, Africa');
});

it('takes the name over a day for who wrote the page', () => {
  expect(places('# Orgelbauer\nAlmut Vierkant\n02.11.2026')).not.toContain('Almut Vierkant');
});
