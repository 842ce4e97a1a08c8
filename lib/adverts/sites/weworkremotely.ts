/**
 * We Work Remotely (captures of 2021). Its JSON-LD has raw line breaks in it; the page itself says all.
 *
 * Look at: https://weworkremotely.com/remote-jobs/<employer>-<title>
 * Fixtures: tests/fixtures/sites/weworkremotely/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'weworkremotely',
  matches: ['https://weworkremotely.com/remote-jobs/*'],

  read: (page) => ({
    title: need(page, 'title', '.listing-header-container h1'),
    company: need(page, 'company', '.company-card h2', '#mobile-company'),
    // Tags of type, field and region, in this order, without names.
    location: maybe(page, '.listing-header-container > a:last-of-type .listing-tag'),
    text: needText(page, '#job-listing-show-container'),
  }),
});
