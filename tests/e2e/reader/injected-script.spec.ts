/** The page script as the extension injects it: by file, with its answer as the completion value. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { gradeReading } from '../../../lib/domain/advert/grade-reading';
import { pageReadingSchema } from '../../../lib/domain/advert/page-reading';
import { needChromium } from '../../../supabase/local/launch/chromium';
import { expect, openAt, test } from './reader-test';

declare const chrome: typeof browser;

const manifest = {
  manifest_version: 3,
  name: 'Reader alone',
  version: '1.0',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['https://careers.example.org/*'],
  background: { service_worker: 'worker.js' },
};

const advert =
  '<h1>Buyer</h1><p>We are looking for a Buyer to join our team in Leeds.</p><h2>Responsibilities</h2><ul><li>Negotiate contracts with suppliers across the north</li><li>Keep the category plan up to date every month</li></ul><h2>Benefits</h2><p>You will have thirty days of leave and a pension of the better kind, with a bicycle in the shed.</p><button>Apply now</button>';

test('executeScript gets the reading as its result, closed shadow roots included', async ({ bench }) => {
  const folder = await mkdtemp(join(tmpdir(), 'starboard-reader-alone-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(join(folder, 'clip.js'), bench.scripts.clip);
  const root = resolve(import.meta.dirname, '../../..');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: await needChromium(root, (text) => console.log(text)),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  try {
    const page = await openAt(
      context,
      'https://careers.example.org/jobs/1',
      `<!doctype html><title>Buyer - Acme</title><div id="host"></div><script>host.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(advert)};</script>`,
    );
    await page.bringToFront();
    const reading = pageReadingSchema.parse(await inject(await workerOf(context)));
    const graded = gradeReading(reading, { today: '2026-11-20' });
    expect(graded).toMatchObject({ kind: 'advert', fields: { title: 'Buyer', company: 'Acme' } });
    expect(JSON.stringify(graded)).toContain('Negotiate contracts');
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
});

async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? (await context.waitForEvent('serviceworker'));
}

function inject(worker: Worker): Promise<unknown> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://careers.example.org/*' });
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      files: ['/clip.js'],
    });
    return injected?.result;
  });
}
