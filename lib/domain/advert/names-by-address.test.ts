import { expect, it } from 'vitest';
import { aCandidate, aPageReading } from '../../../tests/support/a-page-reading';
import { brandsNamed, namesByAddress } from './names-by-address';
import type { Claim } from './weigh-claims';

const page = aPageReading({ url: 'https://board.example/jobs/1' });
const known: Claim = { value: 'Acme Pumps Ltd', weight: 0.3, from: 'meta', where: '<title>', quote: '' };

it('takes an address in the advert for a witness of the name it is short for', () => {
  const claims = namesByAddress(page, 'Write to jobs@acmepumps.co.uk by Friday.', [known]);
  expect(claims).toMatchObject([{ value: 'Acme Pumps Ltd', weight: 0.3 }]);
});

it('makes a name of it only where the advert spells it', () => {
  expect(namesByAddress(page, 'Write to anna@quarrydale.org.', [])).toEqual([]);
  expect(namesByAddress(page, 'Quarrydale has a yard. Write to anna@quarrydale.org.', [])).toMatchObject([
    { value: 'Quarrydale' },
  ]);
});

it('leaves mail boxes of everybody, networks and boards alone', () => {
  expect(brandsNamed(page, 'a@gmail.com, www.linkedin.com, www.reed.co.uk, info@board.example')).toEqual([]);
});

it('reads the link to the employer’s own advert', () => {
  const link = aCandidate('employerUrl', 'https://boards.greenhouse.io/quarrydale/jobs/7');
  expect(brandsNamed({ ...page, candidates: [link] }, '')).toEqual([{ brand: 'quarrydale', weight: 0.4 }]);
});
