import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jobKey, pageAddress } from './job-key';

it.each([
  ['https://www.example.org/jobs/12/?utm_source=x&gclid=1#apply', 'https://example.org/jobs/12'],
  ['https://jobs.lever.co/acme/b569aed8?lever-source=LinkedIn', 'https://jobs.lever.co/acme/b569aed8/'],
  [
    'https://www.linkedin.com/jobs/view/buyer-at-acme-4051241378?trk=x',
    'https://sk.linkedin.com/jobs/view/4051241378/',
  ],
  [
    'https://www.linkedin.com/jobs/search/?currentJobId=4051241378&keywords=buyer',
    'https://www.linkedin.com/jobs/view/4051241378/',
  ],
  [
    'https://uk.indeed.com/jobs?q=buyer&l=leeds&vjk=54f1f8af68d722d2',
    'https://uk.indeed.com/viewjob?from=serp&jk=54f1f8af68d722d2',
  ],
  [
    `https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=${btoa('s=1&joblist_view_vac=1888888')}`,
    'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1888888',
  ],
  ['https://example.org/jobs/12345?ref=newsletter&source=x', 'https://example.org/jobs/12345'],
  ['https://example.org/vacancy.aspx?b=2&id=7', 'https://example.org/vacancy.aspx?id=7&b=2&utm_medium=mail'],
])('%s and %s are one advert', (one, other) => {
  expect(jobKey(one)).toBe(jobKey(other));
});

it.each([
  ['https://example.org/careers?gh_jid=1', 'https://example.org/careers?gh_jid=2'],
  ['https://example.org/vacancy.aspx?id=7', 'https://example.org/vacancy.aspx?id=8'],
  ['https://example.org/#/jobs/1', 'https://example.org/#/jobs/2'],
  ['https://example.org/apply?position=1', 'https://example.org/apply?position=2'],
  ['https://example.org/vacancy?ref=A', 'https://example.org/vacancy?ref=B'],
  [
    `https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=${btoa('s=1&joblist_view_vac=1888888')}`,
    `https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=${btoa('s=1&joblist_view_vac=1888889')}`,
  ],
  ['https://example.org/jobs/1', 'https://example.com/jobs/1'],
])('%s and %s are two', (one, other) => {
  expect(jobKey(one)).not.toBe(jobKey(other));
});

it('takes an address of any length and any text without throwing', () => {
  expect(jobKey(`https://example.org/jobs/1?${'utm_x=1&'.repeat(8000)}`)).toBe('example.org/jobs/1');
  expect(jobKey('no address')).toBe('no address');
});

it('keeps the fragment of an address only where it names the page', () => {
  expect(pageAddress('https://example.org/jobs/1#apply')).toBe('https://example.org/jobs/1');
  expect(pageAddress('https://example.org/#/jobs/1')).toBe('https://example.org/#/jobs/1');
});

it('answers for every address, and its answer for an address stays the same', () => {
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const session = fc
    .string({ maxLength: 40 })
    .map((sid) => `https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=${encodeURIComponent(sid)}`);
  fc.assert(
    fc.property(fc.oneof(url, session), (address) => {
      expect(jobKey(address)).toBe(jobKey(address));
      expect(jobKey(`${address.split('#')[0]}`)).not.toBe('');
    }),
  );
});
