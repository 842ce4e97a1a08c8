import { browser } from 'wxt/browser';

/** What there is to tell on the icon. */
export interface BadgeState {
  /** Things due today or overdue. */
  due: number;
  /** Operations that the server refused for good. */
  setAside: number;
  /** Operations waiting to be sent. */
  waiting: number;
}

/** The badge's text: "!" where something needs the person's eye, else the number due, else nothing. At most 4 characters. */
function badgeText({ due, setAside }: BadgeState): string {
  if (setAside > 0) return '!';
  if (due === 0) return '';
  return due > 999 ? '999+' : String(due);
}

/** Colours of the badge: red for what needs a look, green for what is due. */
const red = '#a8261d';
const green = '#0b6b46';

/** Shows the state on the toolbar icon; `title` is the sentence a person hovers or hears. */
export async function showBadge(state: BadgeState, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(state) }),
    browser.action.setBadgeBackgroundColor({ color: state.setAside > 0 ? red : green }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

/** A tick for a moment after a save; the ordinary badge comes back with the next change. */
export async function tickBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: green });
  await browser.action.setBadgeText({ text: '✓' });
}
