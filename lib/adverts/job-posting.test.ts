// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { candidatesOf, openPosting } from './job-posting';

function read(posting: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(candidatesOf(posting, 'json-ld').map((each) => [each.field, each.value]));
}

const posting = {
  '@type': 'JobPosting',
  title: 'Research &amp; Development Buyer',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  jobLocation: [
    { address: { addressLocality: 'Leeds', addressRegion: 'Yorkshire', addressCountry: { name: 'GB' } } },
  ],
  baseSalary: { currency: 'GBP', value: { minValue: 30000, maxValue: 35000, unitText: 'YEAR' } },
  employmentType: ['FULL_TIME', 'CONTRACTOR'],
  identifier: { value: 'R-12' },
  validThrough: '2026-12-01',
  description: '&lt;p&gt;We buy.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Paper&lt;/li&gt;&lt;/ul&gt;',
};

describe('candidatesOf', () => {
  it('reads what a posting states, decoded', () => {
    expect(read(posting)).toEqual({
      title: 'Research & Development Buyer',
      company: 'Acme',
      location: 'Leeds, Yorkshire, GB',
      salary: 'GBP 30000 - 35000 per year',
      employmentType: 'FULL_TIME, CONTRACTOR',
      reference: 'R-12',
      boardExpiresOn: '2026-12-01',
      text: 'We buy.\n• Paper',
    });
  });

  it('says "Remote" of remote work, and from where', () => {
    const remote = { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'UK' } };
    expect(read(remote)).toMatchObject({ location: 'Remote / UK', remotePolicy: 'TELECOMMUTE' });
  });

  it.each([
    { description: { object: true } },
    { description: null },
    { description: 7 },
    { baseSalary: { value: {} } },
    { baseSalary: { value: ['x'] } },
    { hiringOrganization: [[]] },
    { jobLocation: 'Leeds' },
    { jobLocation: [null, 3, { address: [] }] },
    { identifier: [] },
    { title: { '@value': 'Buyer' } },
  ])('takes %j without throwing', (change) => {
    expect(() => read({ ...posting, ...change })).not.toThrow();
  });
});

describe('openPosting', () => {
  const page = {
    url: 'https://example.org/jobs/2',
    documentTitle: 'Painter | Example',
    headings: ['Painter'],
  };
  const buyer = { title: 'Buyer', url: 'https://example.org/jobs/1' };
  const painter = { title: 'Painter', url: 'https://example.org/jobs/2/' };

  it('is the only one', () => {
    expect(openPosting([buyer, buyer], page)).toBe(buyer);
  });

  it('is the one whose address is open', () => {
    expect(openPosting([buyer, painter], page)).toBe(painter);
  });

  it('is the one whose title heads the page', () => {
    expect(openPosting([{ title: 'Buyer' }, { title: 'Painter' }], page)).toEqual({ title: 'Painter' });
  });

  it('is none on a list', () => {
    expect(openPosting([buyer, { title: 'Cook' }], { ...page, url: 'https://example.org/jobs' })).toBeNull();
  });
});
