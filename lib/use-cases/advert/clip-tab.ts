/**
 * The way of a clip: read the page once, check what came over, grade it, keep it. Whatever goes wrong ends in an
 * outcome that a screen can say in words; "saved" is said only when it is on disk.
 */
import { gradeReading } from '../../domain/advert/grade-reading';
import {
  type PageReading,
  type ReadabilityReading,
  readabilityReadingSchema,
} from '../../domain/advert/page-reading';
import { ok, type Result, refuse } from '../../domain/result';
import { DiskFull } from '../rows';
import type { ClipOutcome, ClipRefusal } from './clip-outcome';
import type { SaveAdvert } from './save-advert';
import { settledReading } from './settled-reading';

export interface ClipTabNeeds {
  /** Runs the page script in a tab; its answer is unchecked. */
  readPage(tabId: number): Promise<Result<unknown, ClipRefusal>>;
  readReadability(tabId: number): Promise<Result<unknown, ClipRefusal>>;
  saveAdvert: SaveAdvert;
  wait(milliseconds: number): Promise<void>;
  /** The person's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

export interface ClipRequest {
  clipId: string;
  tabId: number;
  what: 'page' | 'selection';
}

export type ClipTab = (request: ClipRequest) => Promise<ClipOutcome>;

export function makeClipTab(needs: ClipTabNeeds): ClipTab {
  return async ({ clipId, tabId, what }) => {
    const page = await settledReading(needs, tabId);
    if (!page.ok) return page.why === 'still-loading' ? { kind: 'none', why: page.why } : refused(page.why);
    if (what === 'selection' && page.value.selection.trim() === '') return refused('empty-selection');

    const second = await secondReading(needs, tabId, page.value, what);
    if (!second.ok) return refused(second.why);
    const reading = gradeReading(page.value, { today: needs.today(), what, readability: second.value });
    try {
      return await needs.saveAdvert({ id: clipId, reading, source: what });
    } catch (error) {
      if (error instanceof DiskFull) return refused('disk-full');
      throw error;
    }
  };
}

/**
 * The heavier reading, where the first one asks for it; without it the first one stands alone. One of another address is
 * of another job: no text of it may come under this one's name.
 */
async function secondReading(
  needs: ClipTabNeeds,
  tabId: number,
  page: PageReading,
  what: ClipRequest['what'],
): Promise<Result<ReadabilityReading | null, 'page-changing'>> {
  if (!page.wantsReadability || what === 'selection') return ok(null);
  const read = await needs.readReadability(tabId);
  const parsed = readabilityReadingSchema.safeParse(read.ok ? read.value : null);
  if (!parsed.success) return ok(null);
  return parsed.data.url === page.url ? ok(parsed.data) : refuse('page-changing');
}

function refused(why: ClipRefusal): ClipOutcome {
  return { kind: 'refused', why };
}
