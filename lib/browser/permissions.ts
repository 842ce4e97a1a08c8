/** The sites that the person allowed one by one. The manifest asks for none; it only lets us ask. */
import { browser } from 'wxt/browser';
import type { Live } from '../use-cases/live';
import type { Sites } from '../use-cases/sites';
import { liveRead } from './live-read';

const patternOf = (site: string) => `https://${site}/*`;

export const sites: Sites = {
  allow: (site) => browser.permissions.request({ origins: [patternOf(site)] }),
  disallow: async (site) => void (await browser.permissions.remove({ origins: [patternOf(site)] })),
};

/** Whether Starboard may look at the pages of this site at any time. */
export function isAllowed(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

/** Calls back when the person gave a permission, such as a site, or took one back; answers the way to stop. */
export function onPermissionsChange(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

/** All allowed sites by name, as they change. */
export const liveAllowedSites = (): Live<readonly string[]> => liveRead(readAllowed, onPermissionsChange);

async function readAllowed(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => /^https:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? []).sort();
}
