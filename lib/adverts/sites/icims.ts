/**
 * iCIMS portals, in a template of tables (captured 2009) and the later one whose parts keep the same prefix (places as
 * in Armando889/spider, 3.1/209949.js). Most employers show it in a frame of their own page, which is read too.
 *
 * Look at: https://careers-<employer>.icims.com/jobs/<number>/<title>/job
 * Fixtures: tests/fixtures/sites/icims/
 */
import { maybe, need } from '../reading';
import { defineSite } from '../site';

export default defineSite({
  id: 'icims',
  matches: ['*://*.icims.com/jobs/*'],

  read: (page) => ({
    title: need(page, 'title', '.iCIMS_Header_JobTitle', 'h1.iCIMS_Header', '.iCIMS_Header h1'),
    location: maybe(page, '.iCIMS_JobContent .header.left > span:not(.sr-only)'),
  }),
});
