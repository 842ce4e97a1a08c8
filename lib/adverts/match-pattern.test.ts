import { expect, it } from 'vitest';
import { matchesPattern } from './match-pattern';

it.each([
  ['https://jobs.lever.co/acme/1', 'https://jobs.lever.co/*/*', true],
  ['https://sk.linkedin.com/jobs/view/1', 'https://*.linkedin.com/jobs/view/*', true],
  ['https://linkedin.com/jobs/view/1', 'https://*.linkedin.com/jobs/view/*', true],
  ['https://jobs.lever.co/', 'https://jobs.lever.co/*/*', false],
  ['http://jobs.lever.co/acme/1', 'https://jobs.lever.co/*/*', false],
  ['https://evil-linkedin.com/jobs/view/1', 'https://*.linkedin.com/jobs/view/*', false],
  ['https://linkedin.com.evil.tld/jobs/view/1', 'https://*.linkedin.com/jobs/view/*', false],
  ['https://linkedin.com@evil.tld/jobs/view/1', 'https://*.linkedin.com/jobs/view/*', false],
  ['nothing', 'https://*.linkedin.com/jobs/view/*', false],
])('%s against %s is %s', (url, pattern, isMatch) => {
  expect(matchesPattern(url, pattern)).toBe(isMatch);
});
