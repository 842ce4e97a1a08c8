import { describe, expect, it } from 'vitest';
import { employerSlug, hostBrand, isBoardName } from './known-boards';
import { isSlugOf, nameKey } from './same-name';

describe('employerSlug', () => {
  it.each([
    ['https://jobs.lever.co/catalist/b569', 'catalist'],
    ['https://job-boards.greenhouse.io/affirm/jobs/77', 'affirm'],
    ['https://autodesk.wd1.myworkdayjobs.com/en-US/Ext/job/x', 'autodesk'],
    ['https://careers-acme.icims.com/jobs/1/x/job', 'acme'],
    ['https://jobs.ashbyhq.com/acme%E0/1', 'acme%E0'],
    ['https://www.acme.example/jobs/1', null],
    ['https://lever.co.evil.tld/acme/1', null],
  ])('of %s is %j', (url, slug) => {
    expect(employerSlug(url)).toBe(slug);
  });
});

it.each([
  ['https://www.careers.acme.co.uk/x', 'acme'],
  ['https://jobs.acme.com/x', 'acme'],
  ['https://acme.example/x', 'acme'],
  ['https://www.civilservicejobs.service.gov.uk/x', 'civilservicejobs'],
])('the brand in %s is %j', (url, brand) => {
  expect(hostBrand(url)).toBe(brand);
});

it.each(['LinkedIn', 'Reed.co.uk', 'NHS Jobs', 'Indeed', 'Guardian Jobs'])('%s is a board', (name) => {
  expect(isBoardName(nameKey(name))).toBe(true);
});

it.each(['Acme', 'NHS England', 'Reed Elsevier', 'House of Lords'])('%s is none', (name) => {
  expect(isBoardName(nameKey(name))).toBe(false);
});

it('a squeezed name is the employer’s', () => {
  expect(isSlugOf('larkfieldtrust', 'Larkfield Trust Ltd')).toBe(true);
  expect(isSlugOf('affirm', 'Acme')).toBe(false);
});
