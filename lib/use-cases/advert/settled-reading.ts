/** The reading of a page that may still be changing: its text has to stand still before it counts. */
import { type PageReading, pageReadingSchema } from '../../domain/advert/page-reading';
import { ok, type Result, refuse } from '../../domain/result';
import type { ClipRefusal } from './clip-outcome';

/** How long the text must stand, and how long is waited for it at most, in milliseconds. */
export const stillFor = 300;
export const waitAtMost = 2000;

export interface SettledReadingNeeds {
  /** Runs the page script in a tab; its answer is unchecked. */
  readPage(tabId: number): Promise<Result<unknown, ClipRefusal>>;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Reads a tab, and again while the page moves. The reading belongs to the address at the first look: a page
 * that goes elsewhere meanwhile is refused, and `still-loading` is a page whose text never stood still.
 */
export async function settledReading(
  needs: SettledReadingNeeds,
  tabId: number,
): Promise<Result<PageReading, ClipRefusal | 'still-loading'>> {
  const first = await readOnce(needs, tabId);
  if (!first.ok || !mayChange(first.value)) return first;
  let before = first.value;
  for (let waited = 0; waited < waitAtMost; waited += stillFor) {
    await needs.wait(stillFor);
    const again = await readOnce(needs, tabId);
    if (!again.ok) return again;
    if (again.value.url !== first.value.url) return refuse('page-changing');
    if (textOf(again.value) === textOf(before)) return again;
    before = again.value;
  }
  return refuse('still-loading');
}

async function readOnce(
  needs: SettledReadingNeeds,
  tabId: number,
): Promise<Result<PageReading, ClipRefusal>> {
  const read = await needs.readPage(tabId);
  if (!read.ok) return read;
  const page = pageReadingSchema.safeParse(read.value);
  return page.success ? ok(page.data) : refuse('unreadable');
}

function mayChange({ signals }: PageReading): boolean {
  return signals.isMoving === true || signals.isBusy;
}

/** The advert's own lines: what moves beside it (a clock, a carousel) is no reason to wait. */
function textOf({ lines }: PageReading): string {
  return lines
    .filter((line) => line.isBody || line.level === 1)
    .map((line) => line.text)
    .join('\n');
}
