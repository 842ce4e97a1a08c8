import { describe, expect, it } from 'vitest';
import { emailIn, linksIn, phoneIn, withoutLabel } from './contact-patterns';

describe('a telephone number', () => {
  it.each([
    '07700 900123',
    '07700900654',
    '07700 900 777',
    '+44 7700 900789',
    '+44 (0)7700 900 555',
    '0044 7700 900555',
    '020 7946 0991',
    '(020) 7946 0991',
    '01632 960222',
    '028 9601 8123',
    '(614) 555-0148',
    '512-555-0177',
    '512.555.0177',
    '1-512-555-0177',
    '+1 512 555 0177',
    '+351 912 345 678',
  ])('%s is read as written', (number) => expect(phoneIn(`Tel: ${number} | Leeds`)).toBe(number));

  it.each([
    '2006-2011',
    '12/02/1970',
    '12.02.1970',
    '2012 - 2015',
    'PH000000',
    'QQ 12 34 56 C',
    '£1,200,000',
    '0000-0000-0000-0000',
  ])('%s is none', (text) => expect(phoneIn(text)).toBeNull());
});

describe('an address', () => {
  it.each([
    ['E-mail: a.b-c@example.co.uk.', 'a.b-c@example.co.uk'],
    ["mail to siobhan.o'hara@example.ie", "siobhan.o'hara@example.ie"],
    ['no address @ all', null],
  ])('%s', (text, expected) => expect(emailIn(text)).toBe(expected));

  it('of a page is found', () => {
    expect(linksIn('see linkedin.com/in/md-example | github.com/md | Leeds')).toEqual([
      'linkedin.com/in/md-example',
      'github.com/md',
    ]);
    expect(linksIn('Leeds')).toEqual([]);
  });

  it('loses its label', () => {
    expect(withoutLabel('Telephone\t07700 900888')).toEqual({ label: 'telephone', rest: '07700 900888' });
    expect(withoutLabel('Mobile phone repair')).toEqual({ label: '', rest: 'Mobile phone repair' });
  });
});
