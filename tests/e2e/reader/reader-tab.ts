import type { CDPSession } from '@playwright/test';
import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';
import { gradeReading } from '../../../lib/domain/advert/grade-reading';
import {
  pageReadingSchema,
  type ReadabilityReading,
  readabilityReadingSchema,
} from '../../../lib/domain/advert/page-reading';
import { contentTypeOf, type ReaderBench, runInWorld } from './reader-test';

export interface ReaderTab {
  /** Opens a page at its address and reads it as a clip does. */
  read(page: { url: string; html: string | Buffer }): Promise<AdvertReading>;
  close(): Promise<void>;
}

/** One tab and one session for many still pages: a tab of its own for each takes longer than reading it. */
export async function openReaderTab({ browser, scripts }: ReaderBench): Promise<ReaderTab> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  let current: string | Buffer = '';
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ body: current, contentType: contentTypeOf(current) })
      : route.abort(),
  );
  return {
    async read({ url, html }) {
      current = html;
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      const reading = pageReadingSchema.parse((await runInWorld(session, scripts.clip)).value);
      const readability = reading.wantsReadability ? await second(session, scripts.readability) : null;
      return gradeReading(reading, { today: '2026-11-20', readability });
    },
    close: () => context.close(),
  };
}

async function second(session: CDPSession, script: string): Promise<ReadabilityReading> {
  return readabilityReadingSchema.parse((await runInWorld(session, script)).value);
}
