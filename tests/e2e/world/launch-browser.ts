import { type BrowserContext, chromium } from '@playwright/test';

/** How a test’s browser is opened. */
export interface BrowserOptions {
  chromiumPath: string;
  extensionFolder: string;
  /** An X display to open a real window on; without one nobody sees the browser. */
  display?: string;
  /** Keeps pages that were left, whole, for a way back; a driven browser does not unless told. */
  keepsLeftPages?: boolean;
}

/** Starts a browser on a profile, with the extension in it. */
export function launchBrowser(
  profileFolder: string,
  { chromiumPath, extensionFolder, display, keepsLeftPages }: BrowserOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, {
    executablePath: chromiumPath,
    headless: display === undefined,
    env: { ...process.env, DISPLAY: display ?? '' },
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsLeftPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      '--no-sandbox',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
    ],
  });
}
