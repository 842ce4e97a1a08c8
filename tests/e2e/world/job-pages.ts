import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const fixtures = resolve(import.meta.dirname, '../../fixtures/pages');

/** Three pages built in three ways, and some that are no adverts; invented employers, the structure of real sites. */
export const jobPages = {
  site: 'https://job-boards.greenhouse.io/tidewater/jobs/4012345',
  jsonLd: 'https://careers.harbour-council.example/vacancies/senior-data-analyst',
  brokenJsonLd: 'https://careers.harbour-council.example/vacancies/broken',
  /** The advert of `jsonLd`, as a board shows it. */
  board: 'https://www.northern-jobs.example/job/4711',
  /** An employer's page that shows the advert of `site` in a frame. */
  embed: 'https://www.tidewater.example/careers/warehouse-systems-engineer',
  plain: 'https://www.millbrook-bakery.example/join-us/shift-lead',
  doubtful: 'https://notices.example/board/17',
  noAdvert: 'https://news.example/how-to-write-a-cv',
  huge: 'https://careers.harbour-council.example/vacancies/huge',
} as const;

const bodyOf: Record<string, () => string> = {
  [jobPages.site]: () => fixture('site-module.html'),
  [jobPages.jsonLd]: () => fixture('json-ld.html'),
  [jobPages.board]: () => fixture('json-ld.html'),
  [jobPages.embed]: () =>
    `<!doctype html><title>Careers at Tidewater</title><h1>Careers</h1><iframe src="${jobPages.site}"></iframe>`,
  [jobPages.plain]: () => fixture('readability.html'),
  [jobPages.doubtful]: () => fixture('doubtful.html'),
  [jobPages.noAdvert]: () => fixture('no-advert.html'),
  // A quote that no parser forgives: the data for search engines is lost, the page itself is not.
  [jobPages.brokenJsonLd]: () =>
    fixture('json-ld.html').replace('"@type":"JobPosting",', '"@type":JobPosting",'),
  // Made in the page, so that it need not travel, and not drawn: drawing it ends the tab before anyone can clip it.
  [jobPages.huge]: () =>
    fixture('json-ld.html').replace(
      '</footer>',
      '</footer><p id="huge" style="display: none"></p><script>huge.append("word ".repeat(20_000_000))</script>',
    ),
};

/** The address of the `number`th of as many different adverts as a test wants, all on one site. */
export function numberedAdvert(number: number): string {
  return `https://many-jobs.example/vacancies/${number}`;
}

function numberedBody(number: string): string {
  return fixture('json-ld.html').replaceAll('Senior Data Analyst', `Analyst ${number}`);
}

/** Answers every address outside this computer from files, so that no test touches the network. */
export async function serveJobPages(context: BrowserContext): Promise<void> {
  await context.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const number = /^\/vacancies\/(\d+)$/.exec(pathname)?.[1];
    const body = number === undefined ? bodyOf[`${origin}${pathname}`]?.() : numberedBody(number);
    if (body === undefined) return route.fulfill({ status: 404, body: 'Nothing here' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

function fixture(name: string): string {
  return readFileSync(resolve(fixtures, name), 'utf8');
}
