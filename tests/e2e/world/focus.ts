import { expect, type Page } from '@playwright/test';

/**
 * The focus is on something that a person sees: it is there, wears a ring, and no other part of the page lies over all
 * of it (WCAG 2.2, 2.4.7 and 2.4.11). What comes with motion or on its way to the disk is waited for.
 */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(whyNotSeen), { message: 'what is wrong with the focus' }).toBe('');
}

/** Presses Tab; the focus may leave the page only after the last thing that takes it, to begin again with the first. */
export async function pressTab(page: Page): Promise<void> {
  const isLast = await page.evaluate(() => {
    const places = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll<HTMLElement>(places)].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility(),
    );
    return all.at(-1) === document.activeElement;
  });
  await page.keyboard.press('Tab');
  const isGone = await page.evaluate(() => document.activeElement === document.body);
  if (isLast && isGone) return;
  await expectFocusSeen(page);
}

/** Runs in the page. Empty where nothing is wrong. */
function whyNotSeen(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'it is on nothing';
  const { labels } = focused as Partial<HTMLInputElement>;
  const words = focused.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused.textContent;
  const name = `${focused.localName} "${words?.trim().slice(0, 40)}"`;
  if (!focused.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    return `${name} is hidden`;
  }
  const { left, top, width, height } = focused.getBoundingClientRect();
  const isRinged = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  // A view that was just opened takes the focus as a whole, to be read from its beginning; it is no control.
  const isPlace = focused.getAttribute('tabindex') === '-1';
  // The little calendar in a field of a day takes the focus within it, and the browser rings that by itself.
  const isWithin =
    focused.matches('input[type="date"], input[type="time"]') && !focused.matches(':focus-visible');
  if (!isPlace && !isWithin && !isRinged(focused)) return `${name} wears no ring`;
  const shares = [0.1, 0.5, 0.9];
  const isOpen = shares.some((across) =>
    shares.some((down) => {
      const on = document.elementFromPoint(left + width * across, top + height * down);
      return on !== null && (on.contains(focused) || focused.contains(on));
    }),
  );
  return isOpen ? '' : `${name} is covered or out of sight`;
}
