/** Pages in a real Chromium, read by the page scripts as they ship, in a world of their own like an extension's. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  test as base,
  type CDPSession,
  chromium,
  expect,
  type Page,
} from '@playwright/test';
import type { PageReading, ReadabilityReading } from '../../../lib/domain/advert/page-reading';
import { needChromium } from '../../../supabase/local/launch/chromium';
import { buildPageScripts, type PageScripts } from './page-scripts';

export interface Timed<T> {
  value: T;
  /** How long the script ran in the page. */
  milliseconds: number;
  /** Size of the value as it crosses over: UTF-16 JSON. */
  bytes: number;
}

export interface ReaderBench {
  scripts: PageScripts;
  browser: Browser;
  /** Serves one page at a time on loopback, for pages too large to be handed over otherwise. */
  serve(html: string): string;
}

const root = resolve(import.meta.dirname, '../../..');

/** Every written page has a host of its own; one process for all of them saves starting one for each. */
const args = ['--no-sandbox', '--disable-site-isolation-trials', '--renderer-process-limit=1'];

export const test = base.extend<Record<never, never>, { bench: ReaderBench }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const scripts = await buildPageScripts();
      const executablePath = await needChromium(root, (text) => console.log(text));
      const browser = await chromium.launch({ executablePath, args });
      const { server, serve } = await startServer();
      await use({ scripts, browser, serve });
      await browser.close();
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function startServer(): Promise<{ server: Server; serve(html: string): string }> {
  let current = '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/page' ? current : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  const serve = (html: string) => {
    current = html;
    return url;
  };
  return { server, serve };
}

/** Opens HTML at an address without any network; everything it asks for is refused. */
export async function openAt(context: BrowserContext, url: string, body: string | Buffer): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isPage ? route.fulfill({ body, contentType: contentTypeOf(body) }) : route.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** A saved page has lost its header; without a charset of its own it is UTF-8 where it is valid as that. */
export function contentTypeOf(body: string | Buffer): string {
  if (typeof body === 'string') return 'text/html; charset=utf-8';
  if (/<meta[^>]{0,200}charset/i.test(body.subarray(0, 4000).toString('latin1'))) return 'text/html';
  return body.toString('utf8').includes('\ufffd') ? 'text/html' : 'text/html; charset=utf-8';
}

export function clip(page: Page, scripts: PageScripts): Promise<Timed<PageReading>> {
  return runIn(page, scripts.clip);
}

export function clipWithReadability(page: Page, scripts: PageScripts): Promise<Timed<ReadabilityReading>> {
  return runIn(page, scripts.readability);
}

/** Runs a script in an isolated world, as `scripting.executeScript` does; its completion value comes back. */
export async function runIn<T>(page: Page, script: string): Promise<Timed<T>> {
  const session = await page.context().newCDPSession(page);
  try {
    return await runInWorld<T>(session, script);
  } finally {
    await session.detach();
  }
}

/** The same over a session that stays open for the next page. */
export async function runInWorld<T>(session: CDPSession, script: string): Promise<Timed<T>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const value = script.trim().replace(/;$/, '');
  const expression = `(() => { const at = performance.now(); const value = ${value}; return { value, milliseconds: performance.now() - at, bytes: JSON.stringify(value).length * 2 }; })()`;
  const answer = await session.send('Runtime.evaluate', {
    contextId: world.executionContextId,
    expression,
    returnByValue: true,
  });
  if (answer.exceptionDetails !== undefined)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value as Timed<T>;
}

export { expect };
