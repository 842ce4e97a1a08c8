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
  ['https://example.org/vacancy.aspx?b=2&id=7', 'https://example.org/vacancy.aspx?id=7&b=2&utm_medium=mail'],
])('%s and %s are one advert', (one, other) => {
  expect(jobKey(one)).toBe(jobKey(other));
});

it.each([
  ['https://example.org/careers?gh_jid=1', 'https://example.org/careers?gh_jid=2'],
  ['https://example.org/vacancy.aspx?id=7', 'https://example.org/vacancy.aspx?id=8'],
  ['https://example.org/#/jobs/1', 'https://example.org/#/jobs/2'],
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
