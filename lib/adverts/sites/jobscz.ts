/**
 * jobs.cz (captured 2019 to 2026; the body has had three names). A long privacy notice stands above the advert.
 *
 * Look at: https://www.jobs.cz/rpd/<number>/
 * Fixtures: tests/fixtures/sites/jobscz/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'jobscz',
  matches: ['https://www.jobs.cz/rpd/*', 'https://www.jobs.cz/fp/*', 'https://www.jobs.cz/pd/*'],

  read: (page) => ({
    title: need(page, 'title', 'h1'),
    company: maybe(page, '.icon-description dd strong'),
    location: maybe(page, '[data-track-event="JD.Map"]'),
    text: needText(page, '[data-jobad="body"]', '.jobad__body', '.content-rich-text'),
  }),
});
