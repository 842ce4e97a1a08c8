/** `npm start`, once the packages are there: everything that makes Starboard, until Ctrl-C. */
import { join } from 'node:path';
import { type Backend, LOCAL_PUBLISHABLE_KEY, startBackend } from '../server';
import { type BuiltExtension, buildExtension } from './build-extension';
import { choosePort } from './choose-port';
import { demoAccount, seedOnce } from './demo-account';
import { startDemoServer } from './demo-server';
import { openHomeFolder } from './home-folder';
import { refuseSecondStart } from './refuse-second-start';
import { type Settings, settingsOf } from './settings';
import { sayHowToLoad, showBrowser } from './show-browser';
import { type Steps, startSteps } from './steps';
import { makeStops, onStopSignal, type Stops } from './stops';

/**
 * Resolves when everything stands; from then on the process lives until it is told to stop.
 * @param startedAt when the person asked for it, ms since the epoch
 */
export async function launch(root: string, startedAt: number): Promise<void> {
  const steps = startSteps((line) => console.log(line), startedAt);
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
    // A part that fails because everything is being stopped is no news.
    if (stops.isStopping()) return;
    await stops.run();
    throw error;
  }
}

async function stopAll(steps: Steps, stops: Stops): Promise<void> {
  steps.say('', 'Stopping.');
  const stubborn = await stops.run();
  for (const name of stubborn) steps.say(`${name} did not end as it should.`);
  steps.say('Stopped.');
  process.exit(stubborn.length === 0 ? 0 : 1);
}

async function startAll(settings: Settings, steps: Steps, stops: Stops): Promise<void> {
  openHomeFolder(settings.homeFolder);
  await refuseSecondStart(settings);
  const { port } = await choosePort(settings.demoPort);
  const demo = await startDemoServer(port, { databaseFolder: settings.databaseFolder });
  stops.add('The demo pages', demo.stop);
  steps.done(`Demo job pages at ${demo.url}`);

  const apiPort = await chooseApiPort(settings, steps);
  const [demoUser, extension] = await Promise.all([
    startDatabase(settings, apiPort, steps, stops),
    build(settings, apiPort, steps),
  ]);

  const extensionFolder = extension.folder;
  const stage = { settings, steps, stops, demoUrl: demo.url, demoUser, extensionFolder };
  const isOpen = settings.browser !== 'none' && (await showBrowser(stage));
  if (!isOpen) sayHowToLoad(stage);
  steps.say('', `Ready in ${steps.seconds().toFixed(1)} s. Press Ctrl-C to stop everything.`);
}

async function chooseApiPort(settings: Settings, steps: Steps): Promise<number> {
  const { port, isSecondChoice } = await choosePort(settings.apiPort);
  if (isSecondChoice) {
    steps.note(
      `Port ${settings.apiPort} is in use, so the API takes ${port} and the extension is built for it.`,
    );
  }
  return port;
}

/** @returns the demo account of this database, see seedOnce */
async function startDatabase(settings: Settings, port: number, steps: Steps, stops: Stops): Promise<string> {
  const starting = startBackend({ dataFolder: settings.databaseFolder, port });
  // Told to stop while it starts, it is waited for and then stopped.
  stops.add('The database', async () => (await starting).stop());
  const backend: Backend = await starting;
  steps.done(`Postgres, its data in ${settings.databaseFolder}`);
  steps.done(`API at ${backend.url}`);
  const demoUser = await seedOnce(backend.sql, join(settings.root, 'supabase', 'seed.sql'));
  steps.done(`Demo account ${demoAccount.email}`);
  return demoUser;
}

async function build(settings: Settings, apiPort: number, steps: Steps): Promise<BuiltExtension> {
  const extension = await buildExtension(settings.root, join(settings.homeFolder, 'extension'), {
    supabaseUrl: `http://127.0.0.1:${apiPort}`,
    publishableKey: LOCAL_PUBLISHABLE_KEY,
  });
  steps.done(extension.isNew ? 'Extension built' : 'Extension as built before');
  return extension;
}
