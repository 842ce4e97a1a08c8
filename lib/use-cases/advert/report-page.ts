/** A file about a page that was read wrong: how the page is built, no word of it. It goes to nobody by itself. */
import { gradeReading } from '../../domain/advert/grade-reading';
import { pageReadingSchema } from '../../domain/advert/page-reading';
import { pageShapeSchema } from '../../domain/advert/page-shape';
import { redactedReport } from '../../domain/advert/redacted-report';
import { ok, type Result, refuse } from '../../domain/result';
import type { ClipRefusal } from './clip-outcome';

export interface ReportPageNeeds {
  /** Both run a script in a tab; their answers are unchecked. */
  readPage(tabId: number): Promise<Result<unknown, ClipRefusal>>;
  readShape(tabId: number): Promise<Result<unknown, ClipRefusal>>;
  /** The person's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

export interface PageReport {
  name: string;
  /** JSON, at most 200 kB. */
  text: string;
}

export type ReportPage = (tabId: number) => Promise<Result<PageReport, ClipRefusal>>;

export function makeReportPage(needs: ReportPageNeeds): ReportPage {
  return async (tabId) => {
    const read = await needs.readPage(tabId);
    if (!read.ok) return read;
    const page = pageReadingSchema.safeParse(read.value);
    if (!page.success) return refuse('unreadable');
    const seen = await needs.readShape(tabId);
    const shape = pageShapeSchema.safeParse(seen.ok ? seen.value : null);
    const today = needs.today();
    const reading = gradeReading(page.data, { today });
    const text = redactedReport(page.data, shape.success ? shape.data : null, reading);
    return ok({ name: `starboard-page-${today}.json`, text });
  };
}
