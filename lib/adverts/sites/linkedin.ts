/**
 * LinkedIn's public job page, as people see it who are not signed in (captures of 2023 to 2026 agree).
 * The pages of members use other templates and go the general way.
 *
 * Look at: https://www.linkedin.com/jobs/view/<title>-at-<employer>-<number>
 * Fixtures: tests/fixtures/sites/linkedin/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'linkedin',
  matches: ['https://*.linkedin.com/jobs/view/*'],

  read: (page) => ({
    title: need(page, 'title', '.top-card-layout__title', '.topcard__title'),
    company: need(
      page,
      'company',
      '.topcard__org-name-link',
      '.topcard__flavor:not(.topcard__flavor--bullet)',
    ),
    location: maybe(page, '.top-card-layout .topcard__flavor--bullet', '.topcard__flavor--bullet'),
    // The list of criteria has no names, only an order: level, type, function, industries.
    employmentType: maybe(
      page,
      '.description__job-criteria-item:nth-child(2) .description__job-criteria-text',
    ),
    text: needText(page, '.show-more-less-html__markup'),
  }),
});
