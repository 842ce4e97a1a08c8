/** What is shipped: the permissions, and nothing in the files that a store or a person would have to worry about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstAnswerFiles, firstPaintFiles, scriptBytes } from '../support/first-paint-files';
import { expect, test } from './world/world';

function filesOf(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css|json)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

test('the manifest asks for no site, no tabs, no history, and lets nothing in', ({ around }) => {
  const manifest = JSON.parse(readFileSync(join(around.extensionFolder, 'manifest.json'), 'utf8'));
  expect(manifest.permissions).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'idle',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  for (const absent of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
    expect(manifest[absent], absent).toBeUndefined();
  }
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.externally_connectable).toEqual({ ids: [] });
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*\s*;?\s*script/);
});

test('no file runs text as code, loads code from elsewhere, or carries a secret', ({ around }) => {
  const files = filesOf(around.extensionFolder);
  expect(files.length).toBeGreaterThan(8);
  const found = files.flatMap(({ name, text }) =>
    [
      /\beval\s*\(/g,
      /https?:\/\/[^\s"'`]+\.js\b/g,
      /cdn\.|unpkg|jsdelivr/g,
      /sourceMappingURL/g,
      /sb_secret_[A-Za-z0-9_-]{8,}|sk_live_|whsec_|eyJ[A-Za-z0-9_-]{20,}\./g,
    ].flatMap((pattern) => [...text.matchAll(pattern)].map((hit) => `${name}: ${hit[0]}`)),
  );
  expect(found).toEqual([]);
});

test('the one `new Function` in the files is the probe of zod, which is switched off', async ({
  device,
  around,
}) => {
  const counts = filesOf(around.extensionFolder).map(({ name, text }) => ({
    name,
    count: [...text.matchAll(/new Function\b|\bFunction\(/g)].length,
  }));
  expect(counts.filter((one) => /^clip/.test(one.name) && one.count > 0)).toEqual([]);

  // Chromium reports each use of it as a violation of the policy.
  for (const name of ['sidepanel.html', 'popup.html'] as const) {
    const page = await device.context.newPage();
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    const shown = await device.page(name);
    await page.goto(shown.url());
    await expect(
      page
        .getByText(/Kept on this computer only/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    expect(violations).toEqual([]);
  }
});

test('panel and popup load no more script until they paint, and until they answer, than was promised', ({
  around,
}) => {
  const folder = around.extensionFolder;
  const paintOf = (page: string) => scriptBytes(folder, firstPaintFiles(folder, page)) / 1000;
  const answerOf = (page: string) => scriptBytes(folder, firstAnswerFiles(folder, page)) / 1000;
  expect(paintOf('sidepanel.html')).toBeLessThanOrEqual(20);
  expect(answerOf('sidepanel.html')).toBeLessThanOrEqual(150);
  expect(paintOf('popup.html')).toBeLessThanOrEqual(15);
  expect(answerOf('popup.html')).toBeLessThanOrEqual(100);
  expect(scriptBytes(folder, ['clip.js']) / 1000).toBeLessThanOrEqual(20);
});
