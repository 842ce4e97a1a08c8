import { expect, it } from 'vitest';
import { platformOf } from './known-platforms';

it.each([
  ['https://www.jobs.nhs.uk/candidate/jobadvert/C1', 'nhs-jobs'],
  ['https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=x', 'civil-service-jobs'],
  ['https://acme.tal.net/vx/appcentre-1/candidate/so/1', 'oleeo'],
  ['https://www.reed.co.uk/jobs/buyer/1', 'reed'],
  ['https://reed.co.uk.evil.example/jobs/1', null],
  ['https://www.acme.example/jobs/1', null],
])('%s is of %j', (url, platform) => {
  expect(platformOf(url)).toBe(platform);
});
