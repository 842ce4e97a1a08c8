import { expect, it } from 'vitest';
import { aCandidate, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { factsIn } from './advert-facts';
import { pickLocation } from './pick-location';

const pick = (changes: Parameters<typeof aPageReading>[0], company = '', text = '') => {
  const page = aPageReading(changes);
  return pickLocation(page, factsIn(page.lines), 'Buyer', company, text)?.value ?? null;
};
const named = (value: string, where: string) => aCandidate('location', value, { where, confidence: 0.7 });

it('takes a town before a whole country', () => {
  expect(pick({ candidates: [named('United Kingdom', 'named a'), named('Hull', 'named b')] })).toBe('Hull');
});

it('takes the town that a public body is called after where nothing else says one', () => {
  expect(pick({}, 'University of Hull')).toBe('Hull');
  expect(pick({}, 'Hull Bearings Ltd')).toBeNull();
});

it('takes the place from the page’s title', () => {
  const title = aCandidate('title', 'Buyer job at Acme in Larkminster | Board', {
    from: 'meta',
    where: '<title>',
  });
  expect(pick({ candidates: [title] })).toBe('Larkminster');
});

it('takes no pay for a place, and the place that stands where the way of working stood', () => {
  const site = (field: 'location' | 'remotePolicy', value: string) =>
    aCandidate(field, value, { from: 'site', where: 'builtin' });
  expect(
    pick({ candidates: [site('location', '172K-205K Annually'), site('remotePolicy', 'Denver, CO, USA')] }),
  ).toBe('Denver, CO, USA');
  expect(pick({ candidates: [site('remotePolicy', 'Hybrid in Denver, CO')] })).toBeNull();
});

it('takes no value of another label and no heading over a list for a town', () => {
  const below = (text: string) => pick({ lines: linesOf(`# Buyer\n${text}`) });
  expect(below('? Department:\nEarth Sciences\nWe buy spades.')).toBeNull();
  expect(below('? Duties\n- Buy spades')).toBeNull();
  expect(below('Larkminster\nWe buy spades.')).toBe('Larkminster');
});

it('takes the address behind the employer’s name', () => {
  const lines = linesOf('# Buyer\nYou buy spades.\n| Brightwater Clinic, 88 NW Sage Ave, Bend, OR 97701');
  expect(pick({ lines }, 'Brightwater Clinic')).toContain('Bend, OR 97701');
});

it('guesses that a university is where its name says, and in no subject', () => {
  expect(pick({}, 'University of Larkminster')).toBe('Larkminster');
  expect(pick({}, 'University of Applied Sciences')).toBeNull();
});
