/** The browser of `npm start`: opened with a demo advert and the demo account, and opened again when it was closed. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type OpenBrowser, openBrowser } from './browser';
import { NoChromium, needChromium } from './chromium';
import { demoAccount, signInOnce } from './demo-account';
import { loadExtension } from './extension-page';
import { prepareProfile } from './new-profile';
import type { Settings } from './settings';
import type { Steps } from './steps';
import type { Stops } from './stops';

/** The page that is open when the browser opens. */
const firstPage = '/senior-data-analyst.html';

/** What stands by the time a browser is wanted. */
interface Stage {
  settings: Settings;
  steps: Steps;
  stops: Stops;
  demoUrl: string;
  /** The demo account of this database, see seedOnce. */
  demoUser: string;
  extensionFolder: string;
}

/** False where no browser could be opened; then the person can still load the extension by hand. */
export async function showBrowser(stage: Stage): Promise<boolean> {
  const { settings, steps } = stage;
  try {
    const chromium = await needChromium(settings.root, (text) => steps.done(text));
    const { browser, extensionPage } = await open(stage, chromium);
    steps.done(`Browser open (${chromium})`);
    if (!browser.hasSandbox) {
      steps.note('It runs without its sandbox here: use it for Starboard, not for browsing at large.');
    }
    await signIn(browser, extensionPage, stage);
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    steps.say(
      '',
      error instanceof NoChromium ? error.message : `The browser could not be used. ${error.message}`,
    );
    return false;
  }
}

/** For whoever has no display here, or another browser. */
export function sayHowToLoad({ steps, demoUrl, extensionFolder }: Stage): void {
  steps.say(
    '',
    'No browser was opened. To use Starboard in your own Chrome, Edge or Chromium:',
    '  1. Open chrome://extensions and switch on "Developer mode".',
    `  2. Choose "Load unpacked" and this folder: ${extensionFolder}`,
    `  3. Open Starboard and sign in as ${demoAccount.email} with the password ${demoAccount.password}`,
    `  4. Open ${demoUrl}, choose a job, and press Alt+Shift+J to save it.`,
  );
}

const profileOf = (settings: Settings) => join(settings.homeFolder, 'browser');

async function open(
  stage: Stage,
  chromium: string,
): Promise<{ browser: OpenBrowser; extensionPage: string }> {
  const profileFolder = profileOf(stage.settings);
  prepareProfile(profileFolder, stage.extensionFolder);
  const browser = await openBrowser({
    chromium,
    profileFolder,
    startUrl: `${stage.demoUrl}${firstPage}`,
    isHeadless: stage.settings.browser === 'headless',
    isRoot: stage.settings.isRoot,
  });
  stage.stops.add('The browser', browser.close);
  const extensionPage = await loadExtension(browser.devTools, stage.extensionFolder).catch(async (error) => {
    await browser.close();
    throw error;
  });
  void browser.closed.then(() => offerToReopen(stage, chromium));
  return { browser, extensionPage };
}

/** A sign-in that fails is no reason to end: the person can sign in by hand. */
async function signIn(browser: OpenBrowser, extensionPage: string, stage: Stage): Promise<void> {
  try {
    const profileFolder = profileOf(stage.settings);
    const isNew = await signInOnce(browser.devTools, extensionPage, profileFolder, stage.demoUser);
    if (isNew) stage.steps.done('Demo account signed in');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { email, password } = demoAccount;
    stage.steps.say('', error.message, `Sign in by hand as ${email} with the password ${password}`);
  }
}

function offerToReopen(stage: Stage, chromium: string): void {
  if (stage.stops.isStopping()) return;
  stage.steps.say('', 'The browser was closed; the rest keeps running. Ctrl-C stops it.');
  if (!process.stdin.isTTY) return;
  stage.steps.say('Press Enter to open the browser again.');
  const lines = createInterface({ input: process.stdin });
  lines.once('line', () => {
    lines.close();
    open(stage, chromium).catch((error: Error) => stage.steps.say(error.message));
  });
}
