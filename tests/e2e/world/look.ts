import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectToSurviveForcedColours } from './forced-colours';

/** Where the picture of each screen is left. */
export const pictures = resolve(import.meta.dirname, '../../../.local/screens');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that tell one theme from the other: all others look at what is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** With `LOOK=all` a picture is left of the other ways as well; they are checked either way. */
const wantsAllPictures = process.env.LOOK === 'all';

/**
 * Looks at a screen in both themes, and in the ways in which other people have it: colours of their own, right to
 * left, twice the size of text, a narrow panel. One that is wider than it may be, or that axe finds fault with, fails.
 */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.bringToFront();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await takePicture(page, `${name}-${colorScheme}`);
    await expectToFit(page, name);
    // The sample advert in a frame is somebody else's page by design.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe');
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(tags)
      : axe.withRules(rulesOfColour)
    ).analyze();
    const found = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
    expect(found, `${name} in ${colorScheme}`).toEqual([]);
  }
  await lookInOtherWays(page, name);
}

async function lookInOtherWays(page: Page, name: string): Promise<void> {
  await expectToSurviveForcedColours(page, name);
  if (wantsAllPictures) await takePicture(page, `${name}-forced`);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'none' });
  for (const [way, key, value] of [
    ['rtl', 'direction', 'rtl'],
    ['large', 'font-size', '200%'],
  ] as const) {
    await setOnRoot(page, key, value);
    if (wantsAllPictures) await takePicture(page, `${name}-${way}`);
    await expectToFit(page, `${name}, ${way},`);
    await setOnRoot(page, key, '');
  }
}

/** Pages take no style written into their markup; what a person's own settings do comes past that as well. */
async function setOnRoot(page: Page, key: 'direction' | 'font-size', value: string): Promise<void> {
  await page.evaluate(
    ([name, set]) => {
      const { documentElement: root } = document;
      // A direction is read off the attribute by `:dir()`, off the style by all else.
      if (name === 'direction') root.dir = set;
      root.style.setProperty(name, set);
    },
    [key, value] as const,
  );
}

async function takePicture(page: Page, name: string): Promise<void> {
  writeFileSync(resolve(pictures, `${name}.png`), await page.screenshot());
}

async function expectToFit(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${name} is wider than the panel by so many pixels`).toBeLessThanOrEqual(0);
}
