import { describe, expect, it } from 'vitest';
import { findRequirements } from './find-requirements';

describe('the marks of a specification', () => {
  it.each([
    ['E1. Able to drive a tractor (A/I)', 'Able to drive a tractor', 'E1.', 'essential'],
    ['2.3 Able to drive a tractor (E) (A, I)', 'Able to drive a tractor', '2.3', 'essential'],
    ['K4) Able to drive a tractor [D]', 'Able to drive a tractor', 'K4)', 'desirable'],
    ['(iv) Able to drive a tractor (D, AF/I)', 'Able to drive a tractor', '(iv)', 'desirable'],
    ['7. Able to drive a tractor (up to 40 t)', 'Able to drive a tractor (up to 40 t)', '7.', 'essential'],
  ])('%s: number and codes stay outside the quote', (line, quote, number, necessity) => {
    const advert = `Person specification\nEssential criteria\n${line}\n9.9 Able to plough a field`;
    const [first] = findRequirements(advert).requirements;
    expect(first).toMatchObject({ quote, number, necessity });
    expect(advert.slice(first?.offset).startsWith(quote)).toBe(true);
  });

  it('are read where each stands on a line of its own', () => {
    const cells = ['Able to plough', 'E', 'AP, I', 'Knows sheep and cattle', 'D', 'AS'];
    expect(findRequirements(`Person specification\nSkills\n${cells.join('\n')}`).requirements).toMatchObject([
      { quote: 'Able to plough', necessity: 'essential', stages: ['application', 'interview'] },
      { quote: 'Knows sheep and cattle', necessity: 'desirable', stages: ['test'] },
    ]);
  });
});

it('reads an advert whose lines ran into one', () => {
  const advert =
    'Shepherd, £24,000. We keep 400 ewes on the fell. You will: • have experience of lambing • be able to work alone • hold a driving licence We offer: • a cottage • a dog Closing date: 1 May.';
  expect(findRequirements(advert).requirements.map(({ quote }) => quote)).toEqual([
    'have experience of lambing',
    'be able to work alone',
    'hold a driving licence',
  ]);
});

it('takes a line of several apart, each with its own necessity', () => {
  const advert = `Farm manager\nAbout you\nEssential: a degree in agriculture; five years of farming.\nDesirable: a pilot's licence; knowledge of drones.`;
  expect(findRequirements(advert).requirements.map(({ quote, necessity }) => [quote, necessity])).toEqual([
    ['a degree in agriculture', 'essential'],
    ['five years of farming.', 'essential'],
    ["a pilot's licence", 'desirable'],
    ['knowledge of drones.', 'desirable'],
  ]);
});
