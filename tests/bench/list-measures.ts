/** What the bench of the lists measures, each inside the page by its own clock. */
import type { BrowserContext, Page } from '@playwright/test';
import { percentile } from './percentiles';

/** As many first paints of a page, one after another; see `firstPaint`. */
export async function firstPaints(
  times: number,
  context: BrowserContext,
  address: string,
  width: number,
): Promise<number[]> {
  const paints: number[] = [];
  for (let time = 0; time < times; time += 1) paints.push(await firstPaint(context, address, width));
  return paints;
}

/** Milliseconds from the start of a page's navigation until its first row was painted. */
async function firstPaint(context: BrowserContext, address: string, width: number): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[data-row]') === null) return requestAnimationFrame(look);
      // What runs after a frame's last callback runs after its paint.
      return requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { paintedAt: performance.now() })),
      );
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  const painted = await page.waitForFunction(() => Reflect.get(window, 'paintedAt'));
  const ms = Number(await painted.jsonValue());
  await page.close();
  return ms;
}

/** Presses a key; milliseconds from the press until the first change of the list, or of the focus, was painted. */
export async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const measured = new Promise<number>((resolve) => {
      let pressedAt = 0;
      const painted = () => {
        observer.disconnect();
        document.removeEventListener('focusin', painted);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
      };
      const observer = new MutationObserver(painted);
      const press = (event: KeyboardEvent) => {
        if (event.key === 'Control') return;
        document.removeEventListener('keydown', press, true);
        pressedAt = event.timeStamp;
        const main = document.querySelector('main');
        if (main !== null) observer.observe(main, { childList: true, subtree: true, characterData: true });
        document.addEventListener('focusin', painted);
        // A key may change nothing that is seen.
        setTimeout(painted, 400);
      };
      document.addEventListener('keydown', press, true);
    });
    Object.assign(window, { measured });
  });
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  return page.evaluate(() => Reflect.get(window, 'measured') as Promise<number>);
}

/** Milliseconds from now until a status says so. */
export async function untilSaid(page: Page, words: string | RegExp): Promise<number> {
  const begunAt = performance.now();
  await page.getByRole('status').filter({ hasText: words }).first().waitFor({ timeout: 60_000 });
  return performance.now() - begunAt;
}

/** Prints how even scrolling is. */
export async function sayScrolling(page: Page): Promise<void> {
  const { frames, longTasks } = await scrollThrough(page);
  console.log(
    `scrolling: ${longTasks.length} tasks over 50 ms, the longest ${Math.max(0, ...longTasks).toFixed(0)} ms;`,
    `a frame every ${percentile(frames, 0.5).toFixed(0)} ms, p95 ${percentile(frames, 0.95).toFixed(0)} ms`,
  );
}

/** Scrolls two hundred times by most of a screen, once a frame: the frames and the tasks over 50 ms, in milliseconds. */
function scrollThrough(page: Page): Promise<{ frames: number[]; longTasks: number[] }> {
  return page.evaluate(async () => {
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longTasks.push(entry.duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const main = document.querySelector('main');
    const scroller = main !== null && main.scrollHeight > main.clientHeight ? main : document.documentElement;
    scroller.scrollTop = 0;
    const frames: number[] = [];
    let last = performance.now();
    for (let turn = 0; turn < 200; turn += 1) {
      scroller.scrollTop += 600;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    scroller.scrollTop = 0;
    return { frames, longTasks };
  });
}
