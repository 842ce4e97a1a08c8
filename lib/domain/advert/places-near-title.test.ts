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
