/**
 * Indeed's page of one job, and its search with a job open beside the list (captures up to 2025 agree).
 *
 * Look at: https://uk.indeed.com/viewjob?jk=<id>, https://uk.indeed.com/jobs?q=<words>&vjk=<id>
 * Fixtures: tests/fixtures/sites/indeed/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'indeed',
  matches: ['https://*.indeed.com/*', 'https://*.indeed.co.uk/*'],

  read: (page) => ({
    title: need(
      page,
      'title',
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '.jobsearch-JobInfoHeader-title',
    ).replace(/\s?-\s?job post$/i, ''),
    company: maybe(
      page,
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '.jobsearch-InlineCompanyRating > div:first-child',
    ),
    location: maybe(
      page,
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '[data-testid="job-location"]',
    ),
    text: needText(page, '#jobDescriptionText'),
  }),
});
