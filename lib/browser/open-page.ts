import { browser } from 'wxt/browser';
import type { Live } from '../use-cases/live';
import type { OpenPage } from '../use-cases/open-page';
import { shownItem } from './items';
import { onAllowedChange } from './permissions';
import { readOpenPage } from './read-open-page';

/** The open page, followed as tabs are switched, change address, or are invoked on. */
export function liveOpenPage(): Live<OpenPage> {
  const listeners = new Set<() => void>();
  let value: OpenPage | undefined;
  let reads = 0;
  const read = async () => {
    const turn = ++reads;
    const next = await readOpenPage();
    if (turn !== reads) return;
    if (value !== undefined && JSON.stringify(value) === JSON.stringify(next)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  let stop: (() => void) | undefined;
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      stop ??= followTabs(() => void read());
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

function followTabs(onChange: () => void): () => void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onChange);
  // Being invoked on a tab is no event of its own, but every invocation ends in something to show.
  const stopShown = shownItem.live.subscribe(onChange);
  const stopAllowed = onAllowedChange(onChange);
  window.addEventListener('focus', onChange);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onChange);
    stopShown();
    stopAllowed();
    window.removeEventListener('focus', onChange);
  };
}
