/** The reading of a page that may still be changing: its text has to stand still before it counts. */
import { type PageReading, pageReadingSchema } from '../../domain/advert/page-reading';
import { ok, type Result, refuse } from '../../domain/result';
import type { ClipRefusal } from './clip-outcome';

/** How long the text must stand, and how long is waited for it at most, in milliseconds. */
const stillFor = 300;
export const waitAtMost = 2000;
/** How long a page that has just turned to another address may go on showing the one before. */
const turnsFor = 1000;
/** Fewer visible characters than this are the frame that scripts draw an advert into. */
const shell = 250;

export interface SettledReadingNeeds {
  /** Runs the page script in a tab; its answer is unchecked. */
  readPage(tabId: number): Promise<Result<unknown, ClipRefusal>>;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Reads a tab, and again while the page moves, until its text has stood still. The reading belongs to the address at
 * the first look: a page that goes elsewhere meanwhile is refused, and `still-loading` is a page whose text never
 * stood still. A page that scripts have not drawn yet, or that has just turned to another job, gets longer.
 */
export async function settledReading(
  needs: SettledReadingNeeds,
  tabId: number,
): Promise<Result<PageReading, ClipRefusal | 'still-loading'>> {
  const first = await readOnce(needs, tabId);
  if (!first.ok || !mayChange(first.value)) return first;
  let before = first.value;
  for (let waited = stillFor; waited <= waitAtMost + stillFor; waited += stillFor) {
    await needs.wait(stillFor);
    const again = await readOnce(needs, tabId);
    if (!again.ok) return again;
    if (again.value.url !== first.value.url) return refuse('page-changing');
    const isStill = textOf(again.value) === textOf(before);
    const isDue = waited >= waitAtMost || (!isShell(again.value) && waited >= leastWait(first.value));
    if (isStill && isDue) return again;
    before = again.value;
  }
  return refuse('still-loading');
}

/** In milliseconds. */
function leastWait({ signals }: PageReading): number {
  return signals.isTurning === true ? turnsFor : 0;
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

function mayChange(page: PageReading): boolean {
  const { signals } = page;
  return signals.isMoving === true || signals.isTurning === true || signals.isBusy || isShell(page);
}

/** Hardly any text, no data that states the advert, and scripts that may still draw it. */
function isShell({ signals, candidates }: PageReading): boolean {
  if (signals.isScripted !== true || signals.characters >= shell || signals.advertFrames.length > 0)
    return false;
  return !candidates.some((each) => each.field === 'text' && each.value.length > shell);
}

/** The advert's own lines: what moves beside it (a clock, a carousel) is no reason to wait. */
function textOf({ lines }: PageReading): string {
  return lines
    .filter((line) => line.isBody || line.level === 1)
    .map((line) => line.text)
    .join('\n');
}
