import { expect, it } from 'vitest';
import { anApplication } from '@/tests/support/an-application';
import { findApplications } from './find-applications';

const analyst = anApplication({
  jobTitle: 'Senior Data Analyst',
  company: 'Leeds Trust',
  location: 'Leeds',
  notes: 'Ask Priya about the rota',
});
const barista = anApplication({
  jobTitle: 'Barista',
  company: 'Café Björk',
  agency: 'Reed',
  reference: 'CB-17/2',
  location: null,
});
const all = [analyst, barista];

it.each([
  ['', all],
  ['   ', all],
  ['DATA', [analyst]],
  ['leeds senior', [analyst]],
  ['cafe bjork', [barista]],
  ['reed', [barista]],
  ['cb-17', [barista]],
  ['data barista', []],
  ['rota', []],
])('finds for "%s" by title, employer, agency, reference and place', (query, found) => {
  expect(findApplications(all, query).inHead).toEqual(found);
});

it('says which words of the others neither head nor notes have', () => {
  const { elsewhere } = findApplications(all, 'leeds rota budget');
  expect(elsewhere).toEqual([
    { application: analyst, missing: ['budget'] },
    { application: barista, missing: ['leeds', 'rota', 'budget'] },
  ]);
  expect(findApplications([analyst], 'rota').elsewhere).toEqual([{ application: analyst, missing: [] }]);
});

it('finds a changed title at once', () => {
  findApplications(all, 'data');
  expect(findApplications([{ ...analyst, jobTitle: 'Porter' }], 'porter').inHead).toHaveLength(1);
});
