import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { placesOfAddress } from './address-block';
import { factsIn } from './advert-facts';
import { pickLocation } from './pick-location';

const places = (text: string) =>
  placesOfAddress(aPageReading({ lines: linesOf(text) })).map(({ value }) => value);

it.each([
  [
    '? BELLAMY SCHOOL\nAshgrove Gardens\nUpton Wrexley\nEssex\nRM99 3ZB',
    'Ashgrove Gardens, Upton Wrexley, Essex, RM99 3ZB',
  ],
  ['We mend pumps.\n12 Mill Lane,\nLarkminster LK1 2AB', '12 Mill Lane, Larkminster LK1 2AB'],
  ['? Adresse\nHeywinkelstraße 3\n49565 Bramsche', 'Heywinkelstraße 3, 49565 Bramsche'],
  ['? Kontakt\nWellnerova 5\n779 00 Olomouc', 'Wellnerova 5, 779 00 Olomouc'],
])('joins the lines of %j', (text, place) => expect(places(text)).toEqual([place]));

it.each([
  'RM99 3ZB',
  'Salary: £30,000\nRM99 3ZB',
  '| 12 Mill Lane\n| Larkminster LK1 2AB',
  'You mend pumps.\n30 Gears',
])('makes no address of %j', (text) => expect(places(text)).toEqual([]));

it('says more than the county in its middle', () => {
  const page = aPageReading({
    lines: linesOf('# Buyer\nAshgrove Gardens\nUpton Wrexley\nEssex\nRM99 3ZB\nYou buy pumps.'),
  });
  expect(pickLocation(page, factsIn(page.lines), 'Buyer', 'Acme', 'You buy pumps.')?.value).toContain(
    'Upton Wrexley',
  );
});
