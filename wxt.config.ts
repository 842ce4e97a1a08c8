import type { Plugin } from 'vite';
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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Every name a reader meets is imported in the file they read.
  imports: false,
  vite: () => ({
    plugins: [withoutCodeOfText()],
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
