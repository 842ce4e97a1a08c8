import { expect, it } from 'vitest';
import { refusalOf } from './read-tab';

it.each([
  ['No tab with id: 12.', 'tab-gone'],
  ['Frame with ID 0 was removed.', 'page-changing'],
  ['Cannot access a chrome:// URL', 'restricted-page'],
  ['The extensions gallery cannot be scripted.', 'restricted-page'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-access',
  ],
  ['Something new', 'unreadable'],
] as const)('“%s” is %s', (words, why) => expect(refusalOf(new Error(words))).toBe(why));
