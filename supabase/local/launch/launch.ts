/** `npm start`, once the packages are there: everything that makes Starboard, one after the other, until Ctrl-C. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Backend, startBackend } from '../server';
import { type OpenBrowser, openBrowser } from './browser';
import { buildExtension } from './build-extension';
import { choosePort } from './choose-port';
import { NoChromium, needChromium } from './chromium';
import { demoAccount, seedOnce, signInOnce } from './demo-account';
import { startDemoServer } from './demo-server';
import { refuseSecondStart } from './refuse-second-start';
import { type Settings, settingsOf } from './settings';
import { type Steps, startSteps } from './steps';
import { makeStops, onStopSignal, type Stops } from './stops';

/** The page that is open when the browser opens. */
const firstPage = '/senior-data-analyst.html';

/** Resolves when everything stands; from then on the process lives until it is told to stop. */
export async function launch(root: string): Promise<void> {
  const steps = startSteps((line) => console.log(line));
  const stops = makeStops();
  onStopSignal(() => void stopAll(steps, stops));
  try {
    const settings = settingsOf(root, {
      env: process.env,
      platform: process.platform,
      isRoot: process.getuid?.() === 0,
    });
    await startAll(settings, steps, stops);
  } catch (error) {
    await stops.run();
    throw error;
  }
}

async function stopAll(steps: Steps, stops: Stops): Promise<void> {
  steps.say('', 'Stopping.');
  const stubborn = await stops.run();
  for (const name of stubborn) steps.say(`${name} did not end in time.`);
  steps.say('Stopped.');
  process.exit(stubborn.length === 0 ? 0 : 1);
}

async function startAll(settings: Settings, steps: Steps, stops: Stops): Promise<void> {
  await refuseSecondStart(settings);
  const demoPort = await choosePort(settings.demoPort);
  const demo = await startDemoServer(demoPort.port, { databaseFolder: settings.databaseFolder });
  stops.add('The demo pages', demo.stop);

  const backend = await startDatabase(settings, steps, stops);
  const demoUser = await seedOnce(backend.sql, join(settings.root, 'supabase', 'seed.sql'));
  steps.done(`Demo account ${demoAccount.email} and its jobs`);
  steps.done(`Demo job pages at ${demo.url}`);

  const extension = await buildExtension(settings.root, join(settings.homeFolder, 'extension'), {
    supabaseUrl: backend.url,
    publishableKey: backend.publishableKey,
  });
  steps.done(extension.isNew ? 'Extension built' : 'Extension as built before');

  const stage = { settings, steps, stops, demoUrl: demo.url, demoUser, extensionFolder: extension.folder };
  const isOpen = settings.browser !== 'none' && (await showBrowser(stage));
  if (!isOpen) sayHowToLoad(stage);
  steps.say('', `Ready in ${steps.seconds().toFixed(1)} s. Press Ctrl-C to stop everything.`);
}

async function startDatabase(settings: Settings, steps: Steps, stops: Stops): Promise<Backend> {
  const { port, isSecondChoice } = await choosePort(settings.apiPort);
  if (isSecondChoice) {
    steps.say(
      `          Port ${settings.apiPort} is in use, so the API takes ${port} and the extension is built for it.`,
    );
  }
  const backend = await startBackend({ dataFolder: settings.databaseFolder, port });
  stops.add('The database', () => backend.stop());
  steps.done(`Postgres, its data in ${settings.databaseFolder}`);
  steps.done(`API at ${backend.url}`);
  return backend;
}

interface Stage {
  settings: Settings;
  steps: Steps;
  stops: Stops;
  demoUrl: string;
  demoUser: string;
  extensionFolder: string;
}

/** False where no browser could be opened; then the person can still load the extension by hand. */
async function showBrowser(stage: Stage): Promise<boolean> {
  const { settings, steps } = stage;
  const profileFolder = join(settings.homeFolder, 'browser');
  try {
    const chromium = await needChromium(settings.root, (text) => steps.done(text));
    const open = async () => {
      const browser = await openBrowser({
        chromium,
        profileFolder,
        extensionFolder: stage.extensionFolder,
        startUrl: `${stage.demoUrl}${firstPage}`,
        isHeadless: settings.browser === 'headless',
        isRoot: settings.isRoot,
      });
      stage.stops.add('The browser', browser.close);
      offerToReopen(browser, steps, open);
      return browser;
    };
    const browser = await open();
    steps.done(`Browser open (${chromium})`);
    await signIn(browser, profileFolder, stage);
    if (!browser.hasSandbox) {
      steps.say(
        '          It runs without its sandbox here: use it for Starboard, not for browsing at large.',
      );
    }
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    steps.say('', error instanceof NoChromium ? error.message : `No browser window: ${error.message}`);
    return false;
  }
}

/** A sign-in that fails is no reason to end: the person can sign in by hand. */
async function signIn(browser: OpenBrowser, profileFolder: string, stage: Stage): Promise<void> {
  try {
    await signInOnce(browser.devTools, stage.extensionFolder, profileFolder, stage.demoUser);
    stage.steps.done('Demo account signed in');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { email, password } = demoAccount;
    stage.steps.say('', error.message, `Sign in by hand as ${email} with the password ${password}`);
  }
}

function offerToReopen(browser: OpenBrowser, steps: Steps, open: () => Promise<OpenBrowser>): void {
  void browser.closed.then(() => {
    if (!process.stdin.isTTY) return steps.say('The browser was closed; the rest keeps running.');
    steps.say(
      'The browser was closed; the rest keeps running. Press Enter to open it again, Ctrl-C to stop.',
    );
    const lines = createInterface({ input: process.stdin });
    lines.once('line', () => {
      lines.close();
      void open();
    });
  });
}

function sayHowToLoad(stage: Stage): void {
  stage.steps.say(
    '',
    'No browser was opened. To use Starboard in your own Chrome, Edge or Chromium:',
    '  1. Open chrome://extensions and switch on "Developer mode".',
    `  2. Choose "Load unpacked" and this folder: ${stage.extensionFolder}`,
    `  3. Sign in as ${demoAccount.email} with the password ${demoAccount.password}`,
    `  4. Open ${stage.demoUrl}, choose a job, and press Alt+Shift+J to save it.`,
  );
}
