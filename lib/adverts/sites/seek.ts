/**
 * SEEK (one capture; the names are test attributes of its own).
 *
 * Look at: https://www.seek.com.au/job/<number>
 * Fixtures: tests/fixtures/sites/seek/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

const part = (name: string) => `[data-automation="${name}"]`;

export default defineSite({
  id: 'seek',
  matches: ['https://*.seek.com.au/*', 'https://*.seek.co.nz/*', 'https://*.seek.com/*'],

  read: (page) => ({
    title: need(page, 'title', part('job-detail-title')),
    company: need(page, 'company', part('advertiser-name')),
    location: maybe(page, part('job-detail-location')),
    salary: maybe(page, part('job-detail-salary')),
    employmentType: maybe(page, part('job-detail-work-type')),
    text: needText(page, part('jobAdDetails')),
  }),
});
