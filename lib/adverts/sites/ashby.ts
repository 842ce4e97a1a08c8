/**
 * Ashby's hosted adverts (captured 2026-06, before its scripts had run). The title of the document names job and
 * employer; the text comes from its JSON-LD or, once it is drawn, from the page.
 *
 * Look at: https://jobs.ashbyhq.com/<employer>/<uuid>
 * Fixtures: tests/fixtures/sites/ashby/
 */
import { UnreadableAdvert } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'ashby',
  matches: ['https://jobs.ashbyhq.com/*/*'],

  read: (page) => {
    const named = /^(.+) @ (.+)$/.exec(page.title.trim());
    if (named === null) throw new UnreadableAdvert('title', ['<title>']);
    return { title: named[1] ?? '', company: named[2] ?? '' };
  },
});
