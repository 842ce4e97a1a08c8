/**
 * LinkedIn: the public job page and the public search with a job open (captures of 2023 to 2026 agree), and the
 * pane and page that members see (2020 to 2025). In 2026 members' pages have hashed names only: those go the
 * general way, but for the block of the advert itself.
 *
 * Look at: https://www.linkedin.com/jobs/view/<title>-at-<employer>-<number>, /jobs/search?currentJobId=<number>
 * Fixtures: tests/fixtures/sites/linkedin/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

const member = (part: string) => [
  `.job-details-jobs-unified-top-card__${part}`,
  `.jobs-unified-top-card__${part}`,
  `.jobs-details-top-card__${part}`,
];

export default defineSite({
  id: 'linkedin',
  matches: ['https://*.linkedin.com/jobs/*'],

  read: (page) => ({
    title: need(page, 'title', '.top-card-layout__title', '.topcard__title', ...member('job-title')),
    company: need(
      page,
      'company',
      '.topcard__org-name-link',
      '.topcard__flavor:not(.topcard__flavor--bullet)',
      ...member('company-name'),
      ...member('company-url'),
    ),
    location: maybe(
      page,
      '.top-card-layout .topcard__flavor--bullet',
      '.topcard__flavor--bullet',
      '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
      ...member('bullet'),
    ),
    // The list of criteria has no names, only an order: level, type, function, industries.
    employmentType: maybe(
      page,
      '.description__job-criteria-item:nth-child(2) .description__job-criteria-text',
    ),
    text: needText(page, '.show-more-less-html__markup', '#job-details', '.jobs-description-content__text'),
  }),
});
