/**
 * Glassdoor's search with a job open (one capture): the page's first heading is the search.
 *
 * Look at: https://www.glassdoor.com/Job/<search>.htm?jl=<number>, /job-listing/<title>.htm?jl=<number>
 * Fixtures: tests/fixtures/sites/glassdoor/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'glassdoor',
  matches: ['https://*.glassdoor.com/*', 'https://*.glassdoor.co.uk/*'],

  read: (page) => ({
    title: need(page, 'title', 'h1[id^="jd-job-title-"]'),
    location: maybe(page, '[class^="JobDetails"] [data-test="location"]'),
    text: needText(page, '[class^="JobDetails_jobDescription"]'),
  }),
});
