import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';

/** Where an extension page may reach, and nothing else: the person's Supabase project, over https or on loopback. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * pdf.js and what it brings carry four places that make code of text: probes and fallbacks that no browser of ours
 * needs. They are taken out, so that the policy is never tried; a version with a new one does not build.
 */
function withoutCodeOfText(): Plugin {
  const places: readonly [string, string][] = [
    ['new Function("");', 'throw new Error("Code is not made of text here");'],
    ['return new Function("src", "srcOffset", "dest", "destOffset", compiled);', 'return null;'],
    [`Function('return require("' + name + '")')()`, 'undefined'],
    ["Function('return this')()", 'undefined'],
  ];
  return {
    name: 'without-code-of-text',
    transform(code, id) {
      if (!id.includes('pdfjs-dist')) return null;
      const clean = places.reduce((text, [from, to]) => text.replaceAll(from, to), code);
      if (/new Function\b|(?<![.\w])Function\(/.test(clean))
        this.error('pdf.js makes code of text in a new place');
      return { code: clean, map: null };
    },
  };
}

interface Load {
  name: string;
  entry: string;
  /** What is imported dynamically counts as well. */
  isLater?: true;
}

const popup: Load = { name: 'popup', entry: resolve('entrypoints/popup/begin.tsx') };

/** What is loaded at once, by the name that shared files bear. */
const loads: readonly Load[] = [
  { name: 'worker', entry: resolve('entrypoints/background/index.ts') },
  { name: 'first', entry: resolve('entrypoints/popup/main.tsx') },
  popup,
  { name: 'list', entry: resolve('entrypoints/sidepanel/main.tsx') },
  { name: 'rows', entry: resolve('entrypoints/sidepanel/begin.ts') },
  { name: 'panel', entry: resolve('entrypoints/sidepanel/draw.tsx') },
  { name: 'board', entry: resolve('entrypoints/board/main.tsx') },
  { ...popup, name: 'later', isLater: true },
];

/** Who needs a module has it already where one of these needs it: they are loaded before, or are as good as the same. */
const hasAlready: Readonly<Record<string, readonly string[]>> = {
  panel: ['rows'],
  board: ['rows'],
  later: ['popup', 'rows'],
};

/** Too little to lie in a file of its own, and what it lies with instead: the same pages need most of that anyway. */
const liesWith: Readonly<Record<string, string>> = {
  'of-popup-rows': 'of-worker-popup-rows',
  'of-worker-popup-panel': 'of-worker-popup-rows',
  'of-worker-popup-board': 'of-worker-popup-rows',
  'of-popup-panel': 'of-popup-panel-board',
  'of-panel-later': 'of-panel-board-later',
  'of-worker-panel-later': 'of-worker-rows',
};

type ModulesOf = (
  id: string,
) => Pick<Rolldown.ModuleInfo, 'importers' | 'importedIds' | 'dynamicallyImportedIds'> | null;

/** Small files cost a page more than what is in them: modules that the same pages need at once lie in one file. */
function inFewFiles(): Plugin {
  const closures = new Map<string, ReadonlySet<string>>();
  const closureOf = ({ name, entry, isLater }: Load, modules: ModulesOf) => {
    const found = closures.get(name) ?? closureFrom(entry, modules, isLater ?? false);
    closures.set(name, found);
    return found;
  };
  const name = (id: string, context: { getModuleInfo: ModulesOf }) => {
    if (loads.some(({ entry }) => entry === id)) return null;
    const modules: ModulesOf = (one) => context.getModuleInfo(one);
    // What the build tool adds to every page is a line or none.
    if (/virtual:wxt-(html-)?plugins$/.test(id)) return 'of-first';
    const users = loads.filter((one) => closureOf(one, modules).has(id)).map((one) => one.name);
    // One file, whoever else uses some of it, the worker too: on the popup's first look every file counts.
    if (users.includes('first')) return 'of-first';
    // The same for the panel's first look; the popup carries nothing that is the panel's.
    if (users.includes('list')) return users.includes('popup') ? 'of-popup-list' : 'of-list';
    const apart = users.filter((user) => !hasAlready[user]?.some((other) => users.includes(other)));
    const isAtOnce = apart.length > 1 || ['rows', 'panel'].includes(apart[0] ?? '');
    const own = `of-${apart.join('-')}`;
    const hasOtherUsers = modules(id)?.importers.some((one) => !closureOf(popup, modules).has(one));
    // The popup's, and of parts of other pages that are loaded later: too little for a file of its own.
    if (own === 'of-popup' && hasOtherUsers) return 'of-popup-panel-board';
    return isAtOnce ? (liesWith[own] ?? own) : null;
  };
  return {
    name: 'in-few-files',
    outputOptions(options) {
      closures.clear();
      // Page scripts are one file each already.
      if (options.format !== 'es') return null;
      const group = { name, debugName: 'in-few-files', includeDependenciesRecursively: false };
      return { ...options, codeSplitting: { groups: [group] } };
    },
  };
}

function closureFrom(entry: string, modules: ModulesOf, isLater: boolean): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = modules(id) ?? {};
    for (const one of [...importedIds, ...(isLater ? dynamicallyImportedIds : [])]) found.add(one);
  }
  return found;
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Every name a reader meets is imported in the file they read.
  imports: false,
  vite: () => ({
    // Every browser that Starboard runs in preloads modules itself.
    build: { modulePreload: { polyfill: false } },
    plugins: [withoutCodeOfText(), inFewFiles()],
    // The reader of documents loads the part for each kind of file when such a file comes.
    worker: { format: 'es', plugins: () => [withoutCodeOfText()] },
  }),
  i18n: { localesDir: 'components/texts' },
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en_GB',
    // `light-dark()` is of Chrome 123; `sidePanel.open()` of 116.
    minimum_chrome_version: '123',
    // No host permission and no `tabs`: a page is known only once the person invoked Starboard on it.
    // `idle` says whether somebody is at the computer, for shared ones; the browser warns of it nowhere.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ],
    // Asked for one site at a time, in a click, and listed in the settings; no site is asked for at installation.
    optional_host_permissions: ['https://*/*'],
    // Asked for in words when the person turns reminders on, never before.
    optional_permissions: ['notifications'],
    commands: {
      // Opens the popup.
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'save-job': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandSaveJob__',
      },
    },
    action: { default_title: '__MSG_extensionName__' },
    externally_connectable: { ids: [] },
    content_security_policy: { extension_pages: contentSecurityPolicy },
  },
});
