import { expect, it } from 'vitest';
import { anApplication } from '@/tests/support/an-application';
import type { SortKey } from './list-settings';
import { sortApplications } from './sort-applications';

const closesLater = anApplication({ jobTitle: 'Band 10', company: 'émile', closingDate: '2026-12-24' });
const closesSoon = anApplication({ jobTitle: 'band 9', company: 'Zeta', closingDate: '2026-11-20' });
const closed = anApplication({ jobTitle: 'Cook', company: '', closingDate: '2026-11-19' });
const sent = anApplication({
  jobTitle: 'Analyst',
  company: 'Alpha',
  closingDate: '2026-11-21',
  status: 'submitted',
});
const all = [closesLater, closesSoon, closed, sent];
const facts = {
  today: '2026-11-20',
  locale: 'en-GB',
  nextOf: new Map([
    [sent.id, '2026-11-22'],
    [closed.id, '2026-11-21T09:00:00Z'],
  ]),
};
const sorted = (sortBy: SortKey, isReversed = false) => sortApplications(all, { sortBy, isReversed }, facts);

it.each([
  ['newest saved as they come', 'saved', false, all],
  ['oldest saved', 'saved', true, [sent, closed, closesSoon, closesLater]],
  [
    'soonest closing, of those that can still be sent',
    'closing',
    false,
    [closesSoon, closesLater, closed, sent],
  ],
  ['latest closing, the others still last', 'closing', true, [closesLater, closesSoon, closed, sent]],
  ['next step', 'next', false, [closed, sent, closesLater, closesSoon]],
  ['employer from A to Z, whatever its accents', 'employer', false, [sent, closesLater, closesSoon, closed]],
  ['title, numbers by their size', 'title', false, [sent, closesSoon, closesLater, closed]],
  ['where they stand', 'status', true, [sent, closesLater, closesSoon, closed]],
] as const)('sorts by %s', (_, by, isReversed, expected) => {
  expect(sorted(by, isReversed).map((one) => one.jobTitle)).toEqual(expected.map((one) => one.jobTitle));
});

it('sorts by an agency where no employer is known', () => {
  const byAgency = anApplication({ company: '', agency: 'Beta' });
  expect(sortApplications([closesSoon, byAgency], { sortBy: 'employer', isReversed: false }, facts)[0]).toBe(
    byAgency,
  );
});
