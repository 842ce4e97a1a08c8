import { browser } from 'wxt/browser';
import { accountIn, type FirstAccount } from './first-account';

/** What was asked for so many milliseconds ago is no longer what the person wants to see. */
export const freshFor = 15_000;

/**
 * Whose newest jobs the panel shows first, asked without the schemas. Null where it begins with anything else, or that
 * takes a closer look: a pinned job or one that was asked for, another order, a question or a word above the list.
 */
export async function firstListAccount(now: number): Promise<FirstAccount | null> {
  const [kept, passing] = await Promise.all([
    browser.storage.local.get(['account', 'isShared', 'panelList', 'farewell']),
    browser.storage.session.get(['pinned', 'shown']),
  ]);
  const isList = isNothing(passing.pinned) && !isFresh(passing.shown, now) && isUsual(kept.panelList);
  return isList && isNothing(kept.farewell) && asksNothing(kept.account) ? accountIn(kept) : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isNothing = (value: unknown) => value === undefined || value === null;

function isFresh(shown: unknown, now: number): boolean {
  if (isNothing(shown)) return false;
  const { at } = shown as Fields;
  return typeof at !== 'number' || now - at < freshFor;
}

/** See `usualSettings`; what is not plainly these counts as others. */
function isUsual(settings: unknown): boolean {
  if (settings === undefined) return true;
  const { groups, dates, sortBy, isReversed } = (settings ?? {}) as Fields;
  const isUnfiltered = Array.isArray(groups) && groups.length === 0 && isNothing(dates);
  return isUnfiltered && sortBy === 'saved' && isReversed === false;
}

/** A session that ended and rows of before the sign-in have their banners. */
function asksNothing(account: unknown): boolean {
  const { kind, needsSignIn, adoptable } = (account ?? {}) as Fields;
  return kind !== 'person' || (needsSignIn === false && adoptable === 0);
}
