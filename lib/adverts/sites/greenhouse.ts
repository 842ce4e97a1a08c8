/**
 * Greenhouse's hosted boards: the template of job-boards.greenhouse.io (captured 2026-06), and the classic one of
 * boards.greenhouse.io (places as in toantranmei/golivedev-landing, pages/jobs/[slug].vue, a copy of its markup).
 *
 * Look at: https://job-boards.greenhouse.io/<employer>/jobs/<number>
 * Fixtures: tests/fixtures/sites/greenhouse/
 */
import { maybe, need, needText, UnreadableAdvert } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'greenhouse',
  matches: [
    'https://job-boards.greenhouse.io/*/jobs/*',
    'https://job-boards.eu.greenhouse.io/*/jobs/*',
    'https://boards.greenhouse.io/*/jobs/*',
    'https://boards.eu.greenhouse.io/*/jobs/*',
  ],

  read: (page) => ({
    title: need(page, 'title', '.job__title h1', 'h1.section-header', '#header h1.app-title'),
    company: maybe(page, '#header .company-name')?.replace(/^at /, '') ?? employerFrom(page.title),
    location: maybe(page, '.job__location', '#header .location'),
    text: needText(page, '.job__description', '#app_body #content'),
  }),
});

/** "Job Application for Buyer at Large at Acme" names Acme; the page itself shows a logo only. */
function employerFrom(title: string): string {
  const separator = ' at ';
  const start = title.lastIndexOf(separator);
  const employer = title.slice(start + separator.length).trim();
  if (start === -1 || employer === '') throw new UnreadableAdvert('company', ['<title>']);
  return employer;
}
