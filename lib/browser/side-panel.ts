import { browser } from 'wxt/browser';

/** Opens the side panel of a window; to be called directly in the person's click or key press. */
export function showSidePanel(windowId: number): void {
  // Refused only where the window closed meanwhile; there is nothing to show it in then.
  browser.sidePanel.open({ windowId }).catch(() => undefined);
}

/** Opens the side panel beside this page of ours; to be called directly in the person's click. */
export function openSidePanelHere(): void {
  showSidePanel(browser.windows.WINDOW_ID_CURRENT);
}

/** Opens the side panel beside this page of ours, which then closes where it is the popup. */
export function showSidePanelHere(): void {
  browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT }).then(
    () => window.close(),
    () => undefined,
  );
}

/**
 * Opens the side panel of the window in front, from the worker; in a tab where the browser does not take it for the
 * person's own doing.
 */
export function showSidePanelInFront(): void {
  const windowId = browser.windows.WINDOW_ID_CURRENT;
  const focus = async () => {
    const { id } = await browser.windows.getLastFocused();
    if (id !== undefined) await browser.windows.update(id, { focused: true });
  };
  const url = browser.runtime.getURL('/sidepanel.html');
  browser.sidePanel.open({ windowId }).then(focus, async () => {
    await browser.tabs.create({ url });
    await focus();
  });
}
