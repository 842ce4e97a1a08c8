import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { withoutArticle, withoutMenu, withoutMotto, withoutTown } from './shorten-names';
import type { Claim } from './weigh-claims';

const claim = (value: string): Claim => ({
  value,
  weight: 0.3,
  from: 'meta',
  where: '<title>',
  quote: value,
});
const shorten = (rule: (one: Claim, at: number, all: readonly Claim[]) => Claim, ...values: string[]) => {
  const claims = values.map(claim);
  return rule(claims[0] as Claim, 0, claims).value;
};

it.each([
  [['Passerelles association pour l’accès au livre', 'Passerelles'], 'Passerelles'],
  [['Deichsolar – wir bauen Sonnendächer', 'Deichsolar'], 'Deichsolar'],
  [['Quarrydale Pumps and Valves Ltd', 'Quarrydale Pumps'], 'Quarrydale Pumps and Valves Ltd'],
  [['Quarrydale Pumps', 'Quarrydale'], 'Quarrydale Pumps'],
  [['Bank of Larkminster', 'Bank'], 'Bank of Larkminster'],
])('what a name says of itself goes where the page knows the name: %j', (values, name) =>
  expect(shorten(withoutMotto, ...values)).toBe(name),
);

it('takes the town off where an address names it', () => {
  const page = (text: string) => aPageReading({ lines: linesOf(text) });
  expect(shorten(withoutTown(page('Heywinkelstraße 3, 49565 Bramsche')), 'Praxis Lohwald, Bramsche')).toBe(
    'Praxis Lohwald',
  );
  expect(shorten(withoutTown(page('We are in Irvine.')), 'University of Larkland, Irvine')).toBe(
    'University of Larkland, Irvine',
  );
});

it.each([
  [['L’Oleificio Murgese', 'Oleificio Murgese'], 'Oleificio Murgese'],
  [['Die Praxis Lohwald', 'Praxis Lohwald'], 'Praxis Lohwald'],
  [['L’Atelier Doux', 'Atelier Sautereau'], 'L’Atelier Doux'],
])('takes a sentence’s article off where the page has the name without it: %j', (values, name) =>
  expect(shorten(withoutArticle, ...values)).toBe(name),
);

it('takes the menu off behind the name that the tab gives', () => {
  expect(shorten(withoutMenu(['Millbrook Bakery']), 'Millbrook Bakery Our bread Join us Contact')).toBe(
    'Millbrook Bakery',
  );
});
