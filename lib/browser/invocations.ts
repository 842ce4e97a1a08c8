/** The ways a person calls Starboard on a page from outside its own pages: the shortcut and the context menu. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { isWelcome } from './open-tab';
import { saveJobCommand } from './shortcut';

export interface Invocation {
  tabId: number;
  /** True on the first steps' own page, which no script of ours is let into. */
  isWelcome: boolean;
  what: 'page' | 'selection';
}

export const menuItems = { page: 'save-page', selection: 'save-selection' } as const;

/**
 * Hears shortcut and menu. The side panel is opened first and at once: after any wait the browser no longer takes
 * it for the person's own doing.
 */
export function onInvocation(handle: (invocation: Invocation) => void): void {
  const invoke = (tab: Browser.tabs.Tab | undefined, what: Invocation['what']) => {
    if (tab?.id === undefined) return;
    showSidePanel(tab.windowId);
    handle({ tabId: tab.id, isWelcome: isWelcome(tab.url), what });
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === saveJobCommand) invoke(tab, 'page');
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuItems.page) invoke(tab, 'page');
    if (info.menuItemId === menuItems.selection) invoke(tab, 'selection');
  });
}

/** Opens the side panel of a window; to be called directly in the person's click or key press. */
export function showSidePanel(windowId: number): void {
  // Refused only where the window closed meanwhile; there is nothing to show it in then.
  browser.sidePanel.open({ windowId }).catch(() => undefined);
}

/** Puts the two entries into the context menu; once per installation or update. */
export async function createMenus(titles: { page: string; selection: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  const patterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: menuItems.page,
    title: titles.page,
    contexts: ['page'],
    documentUrlPatterns: patterns,
  });
  browser.contextMenus.create({
    id: menuItems.selection,
    title: titles.selection,
    contexts: ['selection'],
    documentUrlPatterns: patterns,
  });
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
