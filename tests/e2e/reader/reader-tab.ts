import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';
import { gradeReading } from '../../../lib/domain/advert/grade-reading';
import { pageReadingSchema, readabilityReadingSchema } from '../../../lib/domain/advert/page-reading';
import type { GeneralPage } from './page-parts';
import { clip, clipWithReadability, type ReaderBench } from './reader-test';

export interface ReaderTab {
  /** Opens a written page at its address and reads it as a clip does. */
  read(page: Pick<GeneralPage, 'url' | 'html'>): Promise<AdvertReading>;
  close(): Promise<void>;
}

/** One tab for many written pages: a tab of its own for each takes longer than reading it. */
export async function openReaderTab({ browser, scripts }: ReaderBench): Promise<ReaderTab> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  let current = '';
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ body: current, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  return {
    async read({ url, html }) {
      current = html;
      await tab.goto(url, { waitUntil: 'commit' });
      await tab.waitForLoadState('domcontentloaded');
      const reading = pageReadingSchema.parse((await clip(tab, scripts)).value);
      const second = reading.wantsReadability ? (await clipWithReadability(tab, scripts)).value : null;
      const readability = second === null ? null : readabilityReadingSchema.parse(second);
      return gradeReading(reading, { today: '2026-11-20', readability });
    },
    close: () => context.close(),
  };
}
