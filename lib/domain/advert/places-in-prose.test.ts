import { expect, it } from 'vitest';
import { placesInProse, placesOfEmployer } from './places-in-prose';

it.each([
  ['The job is in Bristol, 28 hours a week.', 'Bristol'],
  ['You will be based in Newcastle upon Tyne with our team.', 'Newcastle upon Tyne'],
  ['This role is based at our main office in Hull.', 'Hull'],
  ['We are located in Leeds.', 'Leeds'],
  ['We need a foreperson for our yard in Penryn.', 'Penryn'],
  ['You would be based at our headquarters at Sedge Farm near Wisbech.', 'Sedge Farm near Wisbech'],
  ['Der Arbeitsplatz ist an unserem Standort Hannover.', 'Hannover'],
  ['Poste basé à Lyon.', 'Lyon'],
])('finds the place in %j', (text, value) => {
  expect(placesInProse(text)[0]?.value).toBe(value);
});

it.each(['The role is in high demand.', 'We work in teams.', 'based on merit'])(
  'finds none in %j',
  (text) => {
    expect(placesInProse(text)).toEqual([]);
  },
);

it('joins a house and its town, and finds where the employer is', () => {
  expect(
    placesInProse('The team is based at Bracken House in Holmbeck.').map(({ value }) => value),
  ).toContain('Bracken House, Holmbeck');
  expect(
    placesOfEmployer('Ashgrove College in Millersport, Ohio, invites you.', 'Ashgrove College').map(
      ({ value }) => value,
    ),
  ).toEqual(['Millersport, Ohio']);
});
