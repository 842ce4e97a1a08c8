/**
 * Every page of the extension is looked at by a browser test, and so is everything that opens over one: in both
 * themes with axe, right to left, and with large text (see `look`). A new page, dialog or menu has a line here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The pictures in which each page is, by its entrypoint. */
const pages: Record<string, readonly string[]> = {
  board: ['board-wide', 'board-narrow', 'bin'],
  cv: ['cv-review', 'cv-done', 'cv-scan'],
  examples: ['examples-empty', 'examples-add', 'examples-bullet'],
  options: ['options-signed-out', 'options-signed-in', 'options-wide', 'options-profile'],
  popup: ['popup-empty', 'popup-week', 'popup-news-what'],
  sidepanel: [
    'panel-list',
    'panel-job',
    'match-nhs',
    'panel-details',
    'job-history',
    'add-pasted',
    'panel-sign-in',
  ],
  welcome: ['welcome-1', 'welcome-2', 'welcome-3'],
};

/** The pictures in which what opens over a page is open, by the component that has it. */
const opening: Record<string, string> = {
  'account/sign-out-dialog.tsx': 'panel-sign-out',
  'board/purge-dialog.tsx': 'bin-purge',
  'examples/filter-menus.tsx': 'examples-filter',
  'jobs/bulk-bar.tsx': 'list-status',
  'jobs/keys-dialog.tsx': 'list-keys',
  'jobs/put-away-dialog.tsx': 'list-put-away',
  'jobs/show-menu.tsx': 'list-menu',
  'panel/account/discard-dialog.tsx': 'panel-discard',
  'panel/list/list-head.tsx': 'list-more',
};

const textsIn = (folder: string, ends: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ends) && !path.endsWith(`.test${ends}`))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));

const specs = textsIn('tests/e2e', '.spec.ts').map(({ text }) => text);
const isLookedAt = (picture: string) =>
  specs.some((text) => /\blook(?:AtBothWidths)?\(/.test(text) && text.includes(`'${picture}'`));

describe('pages', () => {
  it('all have a line here', () => {
    const folders = readdirSync(join(root, 'entrypoints'));
    const found = folders.filter((name) => existsSync(join(root, 'entrypoints', name, 'index.html')));
    expect(Object.keys(pages).sort()).toEqual(found.sort());
  });

  it.each(Object.entries(pages))('%s is looked at', (_, pictures) => {
    expect(pictures.filter((picture) => !isLookedAt(picture))).toEqual([]);
  });
});

describe('what opens over a page', () => {
  it('all has a line here', () => {
    const found = textsIn('components', '.tsx')
      .filter(({ path, text }) => !path.startsWith('ui/') && /<(?:Dialog|dialog|MenuButton)\b/.test(text))
      .map(({ path }) => path);
    expect(Object.keys(opening).sort()).toEqual(found.sort());
  });

  it.each(Object.entries(opening))('%s is looked at while it is open', (_, picture) => {
    expect(isLookedAt(picture)).toBe(true);
  });
});
