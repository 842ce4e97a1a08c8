import type { Page } from '@playwright/test';

interface Shift {
  /** The share of the view that moved, times how far, as the browser counts it. */
  value: number;
  /** What moved, by its first words. */
  moved: string[];
}

/** Has a page that is opened from now on keep what moves in it by itself: nobody pressed or typed just before. */
export async function keepShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    }
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as LayoutShift[]) {
        if (one.hadRecentInput) continue;
        const moved = one.sources.map(({ node }) => `${node?.nodeName} "${node?.textContent?.slice(0, 40)}"`);
        shifts.push({ value: one.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** All of it since the page was opened. */
export function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
}
