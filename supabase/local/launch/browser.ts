/** A Chromium in a profile of its own that is kept between starts, and a pipe to talk to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type DevTools, speakDevTools } from './devtools-pipe';
import { lastWordsIn } from './last-words';

interface BrowserOptions {
  chromium: string;
  profileFolder: string;
  startUrl: string;
  isHeadless: boolean;
  /** Chromium's sandbox does not work for root. */
  isRoot: boolean;
}

export interface OpenBrowser {
  devTools: DevTools;
  /** False where this computer let no sandbox be made. */
  hasSandbox: boolean;
  /** Resolves when the last window is closed, by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** How long a browser may take to answer after its start, and to end after it was asked to, ms. */
const openPatience = 30_000;
const closePatience = 5_000;

/** @throws with what Chromium said, when it does not open */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  if (options.isRoot) return await openOnce(options, false);
  try {
    return await openOnce(options, true);
  } catch (error) {
    // Containers and some Linux distributions forbid the sandbox; any other reason is the person's to see.
    if (!(error instanceof Error && /sandbox|namespace/i.test(error.message))) throw error;
    return await openOnce(options, false);
  }
}

async function openOnce(options: BrowserOptions, hasSandbox: boolean): Promise<OpenBrowser> {
  const child = spawn(options.chromium, argumentsFor(options, hasSandbox), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in the terminal is ours to hear, and the whole browser can be ended at once.
    detached: process.platform !== 'win32',
  });
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const lastWords = listenTo(child);
  const devTools = speakDevTools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const browser = { devTools, hasSandbox, closed, close: () => closeBrowser(child, devTools, closed) };

  const isOpen = await within(
    openPatience,
    devTools.send('Browser.getVersion').then(
      () => true,
      () => false,
    ),
  );
  if (isOpen) return browser;
  await browser.close();
  throw new Error(`Chromium did not open. ${lastWords()}`);
}

function argumentsFor(options: BrowserOptions, hasSandbox: boolean): string[] {
  return [
    `--user-data-dir=${options.profileFolder}`,
    '--remote-debugging-pipe',
    // Lets us load the extension through the pipe, and hear why when it cannot be loaded.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    // No question about a keyring for a profile that holds a demo.
    '--password-store=basic',
    '--use-mock-keychain',
    ...(options.isHeadless ? ['--headless=new'] : []),
    ...(hasSandbox ? [] : ['--no-sandbox']),
    options.startUrl,
  ];
}

/** What Chromium said last, for the case that it does not open. It talks all day, so little is kept. */
function listenTo(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    tail = (tail + chunk).slice(-2000);
  });
  child.once('error', (error) => {
    tail += error.message;
  });
  return () => lastWordsIn(tail);
}

async function closeBrowser(child: ChildProcess, devTools: DevTools, closed: Promise<void>): Promise<void> {
  devTools.send('Browser.close').catch(() => {});
  const isClosed = await within(
    closePatience,
    closed.then(() => true),
  );
  if (isClosed || child.pid === undefined) return;
  killGroup(child.pid);
  await closed;
}

function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    // It ended between the question and the kill.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function within(ms: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const isInTime = await Promise.race([answer, late]);
  clearTimeout(timer);
  return isInTime;
}
