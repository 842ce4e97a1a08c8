/** What a person sets on the browser's own page of extensions. */
import type { BrowserContext } from '@playwright/test';

interface DeveloperPrivate {
  updateProfileConfiguration(update: object): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}

declare const chrome: { developerPrivate: DeveloperPrivate };

/** Outside of it the browser ends an unpacked extension and does not start it again. */
export async function enterDeveloperMode(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** Allows an extension one site, as the person does in its details. */
export async function allowSite(context: BrowserContext, extensionId: string, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, `https://${host}/*`), [
    extensionId,
    site,
  ] as const);
  await page.close();
}
