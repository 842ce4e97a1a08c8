import type { BrowserContext, Page } from '@playwright/test';
import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';
import { gradeReading } from '../../../lib/domain/advert/grade-reading';
import { pageReadingSchema, readabilityReadingSchema } from '../../../lib/domain/advert/page-reading';
import type { PageScripts } from '../../e2e/reader/page-scripts';
import { clip, clipWithReadability, openAt } from '../../e2e/reader/reader-test';

export interface OneReading {
  reading: AdvertReading;
  /** In the page: the page script, and Readability where the script asked for it. */
  pageMilliseconds: number;
  /** In the extension: checking and grading. */
  gradeMilliseconds: number;
}

export interface SavedPage {
  url: string;
  body: string | Buffer;
  /** The person's day, `YYYY-MM-DD`. */
  today: string;
  /** Changes the open page before it is read. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** Opens a saved page at its address, without network or scripts, and reads it as a clip does. */
export async function readOne(
  context: BrowserContext,
  scripts: PageScripts,
  saved: SavedPage,
  during: (page: Page) => Promise<void> = async () => {},
): Promise<OneReading> {
  const page = await openAt(context, saved.url, saved.body);
  try {
    await saved.prepare?.(page);
    const first = await clip(page, scripts);
    const start = performance.now();
    const reading = pageReadingSchema.parse(first.value);
    const second = reading.wantsReadability ? await clipWithReadability(page, scripts) : null;
    const waited = performance.now();
    const readability = second === null ? null : readabilityReadingSchema.parse(second.value);
    const graded = gradeReading(reading, { today: saved.today, readability });
    const end = performance.now();
    await during(page);
    return {
      reading: graded,
      pageMilliseconds: first.milliseconds + (second?.milliseconds ?? 0),
      gradeMilliseconds: second === null ? end - start : end - waited,
    };
  } finally {
    await page.close();
  }
}
