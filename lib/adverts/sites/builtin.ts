/**
 * Built In and its city sites (captured 2026-06). Its icons name the facts; an advert's own text has an id.
 *
 * Look at: https://builtin.com/job/<title>/<number>
 * Fixtures: tests/fixtures/sites/builtin/
 */
import { maybe, need, needText } from '../reading';
import { defineSite } from '../site';

const beside = (icon: string) => `div:has(> i.fa-${icon}) + *`;

export default defineSite({
  id: 'builtin',
  matches: [
    'https://*.builtin.com/job/*',
    'https://*.builtinaustin.com/job/*',
    'https://*.builtinboston.com/job/*',
    'https://*.builtinchicago.org/job/*',
    'https://*.builtincolorado.com/job/*',
    'https://*.builtinla.com/job/*',
    'https://*.builtinnyc.com/job/*',
    'https://*.builtinseattle.com/job/*',
    'https://*.builtinsf.com/job/*',
  ],

  read: (page) => ({
    title: need(page, 'title', 'h1'),
    company: need(page, 'company', '[data-id="company-title"]'),
    location: maybe(page, beside('location-dot')),
    salary: maybe(page, beside('sack-dollar')),
    remotePolicy: maybe(page, beside('house-building')),
    text: needText(page, '[id^="job-post-body-"]'),
  }),
});
