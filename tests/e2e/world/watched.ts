import { expect, type Page } from '@playwright/test';
import type { Device } from './device';

/** A page that is about to open; everything that it shows, from the first frame on, is kept. */
export async function watched(device: Device): Promise<Page> {
  const page = await device.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => {
      const text = document.querySelector('#root')?.textContent ?? '';
      if (text !== shown.at(-1)) shown.push(text);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return page;
}

/** The different texts that stood on such a page, in their order. */
export const shownOn = (page: Page) => page.evaluate(() => Reflect.get(window, 'shown') as string[]);

/** Once the popup answers, and is no first look any more. */
export async function untilPopupAnswers(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'All my jobs' })).toBeVisible();
}
