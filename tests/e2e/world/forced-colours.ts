import { expect, type Page } from '@playwright/test';

/**
 * Whether a person whose own colours are forced upon a page (Windows' contrast themes) sees what others see: the
 * browser takes all backgrounds and shadows away then. Switches them on, and leaves them on.
 */
export async function expectToSurviveForcedColours(page: Page, name: string): Promise<void> {
  const before = await page.evaluateHandle(paintedControls);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'active' });
  const lost = [...(await before.evaluate(withoutShape)), ...(await page.evaluate(alikeWhereChosen))];
  await before.dispose();
  expect(lost, `${name}, of which nothing is seen where colours are forced`).toEqual([]);
}

/** Runs in the page. What can be pressed or typed into, and is told from what lies around it by its background. */
function paintedControls(): Element[] {
  const places = 'button, a[href], input, select, textarea, summary, [role="option"], [role^="menuitem"]';
  return [...document.querySelectorAll(places)].filter((one) => {
    const { backgroundColor, appearance } = getComputedStyle(one);
    // A box to tick is drawn by the browser.
    if (!one.checkVisibility() || one.matches(':disabled') || appearance === 'auto') return false;
    if (/, 0\)$|transparent/.test(backgroundColor)) return false;
    let around = one.parentElement;
    while (around !== null && /, 0\)$/.test(getComputedStyle(around).backgroundColor))
      around = around.parentElement;
    return around === null || getComputedStyle(around).backgroundColor !== backgroundColor;
  });
}

/** Runs in the page, in forced colours: those of them that have no line around or under them any more. */
function withoutShape(painted: Element[]): string[] {
  const isDrawn = (width: string, style: string) => Number.parseFloat(width) > 0 && style !== 'none';
  return painted
    .filter((one) => {
      const style = getComputedStyle(one);
      if (style.forcedColorAdjust === 'none' || style.textDecorationLine.includes('underline')) return false;
      return !(
        isDrawn(style.borderBlockEndWidth, style.borderBlockEndStyle) ||
        isDrawn(style.outlineWidth, style.outlineStyle)
      );
    })
    .map((one) => one.outerHTML.slice(0, 160));
}

/** Runs in the page, in forced colours: what is chosen among others and looks just as they do. */
function alikeWhereChosen(): string[] {
  const looks = (one: Element) => {
    const { color, backgroundColor, fontWeight, outline, textDecorationLine } = getComputedStyle(one);
    // Where sides differ, `border` says nothing.
    const { borderTop, borderRight, borderBottom, borderLeft } = getComputedStyle(one);
    const lines = [borderTop, borderRight, borderBottom, borderLeft, outline, textDecorationLine];
    const before = getComputedStyle(one, '::before');
    const after = getComputedStyle(one, '::after');
    const drawn = [before, after].map(({ content, borderBottom: line }) => `${content} ${line}`);
    return [color, backgroundColor, fontWeight, ...lines, ...drawn].join('; ');
  };
  const found: string[] = [];
  for (const name of ['aria-selected', 'aria-pressed', 'aria-current']) {
    for (const chosen of document.querySelectorAll(`[${name}]:not([${name}="false"])`)) {
      const other = [...(chosen.parentElement?.children ?? [])].find(
        (one) => one.localName === chosen.localName && (one.getAttribute(name) ?? 'false') === 'false',
      );
      if (other === undefined || !chosen.checkVisibility() || !other.checkVisibility()) continue;
      // A mark or a box in it tells as well.
      if (chosen.querySelectorAll('svg, input').length !== other.querySelectorAll('svg, input').length)
        continue;
      if (chosen.querySelector('input') !== null) continue;
      if (looks(chosen) === looks(other)) found.push(chosen.outerHTML.slice(0, 160));
    }
  }
  return found;
}
