import { expect, it } from 'vitest';
import { siteOf } from './site-of';

it('is the host of a page, and no more of it', () => {
  expect(siteOf('https://www.jobs.nhs.uk/candidate/jobadvert/A1?x=1')).toBe('www.jobs.nhs.uk');
});

it.each([
  ['plain http', 'http://www.jobs.nhs.uk/a'],
  ['a port of its own', 'https://jobs.example:8443/a'],
  ['a computer on the desk', 'https://localhost/a'],
  ['the browser’s own page', 'chrome://extensions'],
  ['a file', 'file:///home/ada/advert.html'],
  ['nothing', ''],
])('is none for %s', (_, url) => expect(siteOf(url)).toBeNull());
