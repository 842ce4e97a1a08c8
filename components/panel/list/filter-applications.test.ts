import { expect, it } from 'vitest';
import { anApplication } from '@/tests/support/an-application';
import { filterApplications } from './filter-applications';

const analyst = anApplication({ jobTitle: 'Senior Data Analyst', company: 'Leeds Trust' });
const barista = anApplication({ jobTitle: 'Barista', company: 'Café Björk', agency: 'Reed' });
const all = [analyst, barista];

it.each([
  ['', all],
  ['   ', all],
  ['DATA', [analyst]],
  ['leeds senior', [analyst]],
  ['cafe bjork', [barista]],
  ['reed', [barista]],
  ['data barista', []],
  ['hybrid', []],
])('finds for "%s" by title and employer', (query, found) => {
  expect(filterApplications(all, query)).toEqual(found);
});

it('finds a changed title at once', () => {
  filterApplications(all, 'data');
  expect(filterApplications([{ ...analyst, jobTitle: 'Porter' }], 'porter')).toHaveLength(1);
});
