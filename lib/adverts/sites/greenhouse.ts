/**
 * Greenhouse's hosted boards, in the template of job-boards.greenhouse.io (seen 2026-06).
 * The classic template of boards.greenhouse.io was not captured; its pages go the general way.
 *
 * Look at: https://job-boards.greenhouse.io/<employer>/jobs/<number>
 * Fixtures: tests/fixtures/sites/greenhouse/
 */
import { maybe, need, needText, UnreadableAdvert } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'greenhouse',
  matches: ['https://job-boards.greenhouse.io/*/jobs/*', 'https://job-boards.eu.greenhouse.io/*/jobs/*'],

  read: (page) => ({
    title: need(page, 'title', '.job__title h1', 'h1.section-header'),
    company: employerFrom(page.title),
    location: maybe(page, '.job__location'),
    text: needText(page, '.job__description'),
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
