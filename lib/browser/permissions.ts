/** The sites that the person allowed one by one. The manifest asks for none; it only lets us ask. */
import { browser } from 'wxt/browser';
import type { Live } from '../use-cases/live';
import type { Sites } from '../use-cases/sites';

const patternOf = (site: string) => `https://${site}/*`;

export const sites: Sites = {
  allow: (site) => browser.permissions.request({ origins: [patternOf(site)] }),
  disallow: async (site) => void (await browser.permissions.remove({ origins: [patternOf(site)] })),
};

/** Whether Starboard may look at the pages of this site at any time. */
export function isAllowed(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

/** Calls back when a site was allowed or taken back; answers the way to stop. */
export function onAllowedChange(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

/** All allowed sites by name, as they change. */
export function liveAllowedSites(): Live<readonly string[]> {
  const listeners = new Set<() => void>();
  let value: readonly string[] | undefined;
  let stop: (() => void) | undefined;
  const read = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    value = origins.flatMap((pattern) => /^https:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? []).sort();
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      stop ??= onAllowedChange(() => void read());
      if (value === undefined) void read();
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
        value = undefined;
      };
    },
  };
}
