/**
 * Workday's career sites (captured 2025-03, before its scripts had run; the places of the drawn page as in
 * switzere/Job-Application-Plugin, extractors/workday.js). The employer stands in the address and in the advert; the
 * JSON-LD names a legal entity at times.
 *
 * Look at: https://<employer>.wd1.myworkdayjobs.com/<language>/<site>/job/<place>/<title>_<number>
 * Fixtures: tests/fixtures/sites/workday/
 */
import { plainValue } from '../html-text';
import { maybe, needAttribute, shownText } from '../reading';
import { defineSite } from '../site';

const part = (name: string) => `[data-automation-id="${name}"]`;

export default defineSite({
  id: 'workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],

  read: (page) => ({
    title:
      maybe(page, part('jobPostingHeader')) ??
      // Escaped twice in the head: "R&amp;D".
      plainValue(needAttribute(page, 'title', 'content', 'meta[property="og:title"]')),
    location: maybe(page, `${part('locations')} dd`),
    employmentType: maybe(page, `${part('time')} dd`),
    remotePolicy: maybe(page, `${part('remoteType')} dd`),
    reference: maybe(page, `${part('requisitionId')} dd`),
    text: shownText(page, part('jobPostingDescription')),
  }),
});
