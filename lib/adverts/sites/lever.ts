/**
 * Lever's hosted adverts (captured 2025-03). The text is cut into sibling sections, and /apply and /thanks
 * carry the same header without any of them, so a page without sections is refused.
 *
 * Look at: https://jobs.lever.co/<employer>/<uuid>
 * Fixtures: tests/fixtures/sites/lever/
 */
import { maybe, need, needText, UnreadableAdvert } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'lever',
  matches: ['https://jobs.lever.co/*/*', 'https://jobs.eu.lever.co/*/*'],

  read: (page) => {
    const title = need(page, 'title', '.posting-headline h2');
    return {
      title,
      company: employerFrom(page.title, title),
      location: maybe(page, '.posting-categories .location', '.posting-categories .sort-by-time'),
      employmentType: maybe(
        page,
        '.posting-categories .commitment',
        '.posting-categories .sort-by-commitment',
      ),
      remotePolicy: maybe(page, '.posting-categories .workplaceTypes'),
      salary: maybe(page, '[data-qa="salary-range"]'),
      text: needText(
        page,
        '.content > .section-wrapper:not(.accent-section) > .section:not(.last-section-apply)',
      ),
    };
  },
});

/** "Acme - Buyer": the employer stands before the title, which may hold dashes of its own. */
function employerFrom(documentTitle: string, title: string): string {
  const ending = ` - ${title}`;
  const employer = documentTitle.trim().endsWith(ending)
    ? documentTitle.trim().slice(0, -ending.length).trim()
    : '';
  if (employer === '') throw new UnreadableAdvert('company', ['<title>']);
  return employer;
}
