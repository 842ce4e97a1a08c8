/** The ways a person calls Starboard on a page from outside its own pages: the shortcut and the context menu. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { isWelcome } from './open-tab';
import { saveJobCommand } from './shortcut';
import { showSidePanel } from './side-panel';

interface Invocation {
  tabId: number;
  /** True on the first steps' own page, which no script of ours is let into. */
  isWelcome: boolean;
  what: 'page' | 'selection';
}

/** Words that the person marked to make an example of, and the page they stand on. */
export interface MarkedWords {
  tabId: number;
  frameId: number;
  /** As the browser hands them over: without line breaks. */
  text: string;
  url: string;
  title: string;
}

const menuItems = { page: 'save-page', selection: 'save-selection', example: 'add-example' } as const;

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

/** Hears the menu entry that makes an example of marked words. */
export function onMarkedWords(handle: (marked: MarkedWords) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuItems.example || tab?.id === undefined) return;
    showSidePanel(tab.windowId);
    const { selectionText: text = '', frameId = 0, frameUrl, pageUrl } = info;
    const url = pageUrl ?? frameUrl ?? tab.url ?? '';
    handle({ tabId: tab.id, frameId, text, url, title: tab.title ?? '' });
  });
}

/** Puts the entries into the context menu; once per installation or update. */
export async function createMenus(titles: Record<keyof typeof menuItems, string>): Promise<void> {
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
  browser.contextMenus.create({
    id: menuItems.example,
    title: titles.example,
    contexts: ['selection'],
    documentUrlPatterns: patterns,
  });
}
