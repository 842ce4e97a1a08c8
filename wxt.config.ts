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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Every name a reader meets is imported in the file they read.
  imports: false,
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
    commands: {
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
