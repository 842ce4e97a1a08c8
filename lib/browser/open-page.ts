import { browser } from 'wxt/browser';
import type { Live } from '../use-cases/live';
import type { OpenPage } from '../use-cases/open-page';
import { shownItem } from './items';
import { liveRead } from './live-read';
import { onPermissionsChange } from './permissions';
import { readOpenPage } from './read-open-page';

/** The open page, followed as tabs are switched, change address, or are invoked on. */
export const liveOpenPage = (): Live<OpenPage> => liveRead(readOpenPage, followTabs);

function followTabs(onChange: () => void): () => void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onChange);
  // Being invoked on a tab is no event of its own, but every invocation ends in something to show.
  const stopShown = shownItem.live.subscribe(onChange);
  const stopAllowed = onPermissionsChange(onChange);
  window.addEventListener('focus', onChange);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onChange);
    stopShown();
    stopAllowed();
    window.removeEventListener('focus', onChange);
  };
}
