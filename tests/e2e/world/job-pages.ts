import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const fixtures = resolve(import.meta.dirname, '../../fixtures/pages');

/** Three pages built in three ways, and one that is no advert; invented employers, the structure of real sites. */
export const jobPages = {
  site: 'https://job-boards.greenhouse.io/tidewater/jobs/4012345',
  jsonLd: 'https://careers.harbour-council.example/vacancies/senior-data-analyst',
  plain: 'https://www.millbrook-bakery.example/join-us/shift-lead',
  noAdvert: 'https://news.example/how-to-write-a-cv',
} as const;

const fileOf: Record<string, string> = {
  [jobPages.site]: 'site-module.html',
  [jobPages.jsonLd]: 'json-ld.html',
  [jobPages.plain]: 'readability.html',
  [jobPages.noAdvert]: 'no-advert.html',
};

/** Answers every address outside this computer from files, so that no test touches the network. */
export async function serveJobPages(context: BrowserContext): Promise<void> {
  await context.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, async (route) => {
    const url = new URL(route.request().url());
    const file = fileOf[`${url.origin}${url.pathname}`];
    if (file === undefined) return route.fulfill({ status: 404, body: 'Nothing here' });
    const body = readFileSync(resolve(fixtures, file), 'utf8');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}
