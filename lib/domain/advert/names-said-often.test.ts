import { expect, it } from 'vitest';
import { namesSaidOften } from './names-said-often';

const names = (text: string) => namesSaidOften(text).map(({ value }) => value);

it('takes the name that sentences speak of in several ways', () => {
  const text = `Deichsolar is a maker of sun roofs. At Deichsolar, we build by hand.
You know Siemens drives. Deichsolar’s yard lies at the harbour.`;
  expect(names(text)).toEqual(['Deichsolar']);
});

it('takes no name that is said once, and no word that begins a sentence', () => {
  expect(names('Join Deichsolar today. The team is small. The team has a dog.')).toEqual([]);
});

it('hears it in other languages', () => {
  expect(
    names('Eikenhout is een timmerfabriek.\nOver ons\nBij Eikenhout werk je samen. Eikenhout cerca te.'),
  ).toEqual(['Eikenhout']);
});
