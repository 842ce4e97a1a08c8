import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Where the picture of each screen is left. */
export const pictures = resolve(import.meta.dirname, '../../../.local/screens');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at a screen in both themes; a screen that is wider than it may be, or that axe finds fault with, fails. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.bringToFront();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    writeFileSync(resolve(pictures, `${name}-${colorScheme}.png`), await page.screenshot());
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name} is wider than the panel by so many pixels`).toBeLessThanOrEqual(0);
    // The sample advert in a frame is somebody else's page by design.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe').withTags(tags);
    const { violations } = await axe.analyze();
    const found = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
    expect(found, `${name} in ${colorScheme}`).toEqual([]);
  }
}
