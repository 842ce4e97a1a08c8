import { setTimeout as pause } from 'node:timers/promises';
import { Device } from '../e2e/world/device';
import { anAddress, PanelPage } from '../e2e/world/panel-page';
import { UnattendedBrowser } from '../e2e/world/unattended-browser';
import { expect, type Surroundings, test } from '../e2e/world/world';
import { figure } from './figures';

const deaths = 10;
const quietMinutes = 10;
const sharedWakes = 3;

test('P10: with nothing to do the worker dies, and nothing wakes it', async ({ around }, info) => {
  test.setTimeout(30 * 60_000);
  const { device, address } = await aProfileAtRest(around);
  try {
    const door = await UnattendedBrowser.open({
      ...around,
      profileFolder: device.profileFolder,
      hasDoor: true,
    });
    const lives: number[] = [];
    for (let round = 1; round <= deaths; round += 1) {
      const page = await door.openPage(address);
      await untilQuiet(around);
      expect(await door.hasWorker(), 'a page wakes the worker').toBe(true);
      await door.closePage(page);
      await untilSo(async () => !(await door.hasWorker()));
      lives.push(secondsSinceWork(around));
    }
    figure(info, {
      promise: 'P10',
      what: `the worker's life after its last work, longest of ${deaths}`,
      measured: `${Math.max(...lives).toFixed(1)} s`,
      target: 'at most 40 s',
      isMet: Math.max(...lives) <= 40,
    });

    const before = around.network.requests.length;
    let wakes = 0;
    const end = Date.now() + quietMinutes * 60_000;
    while (Date.now() < end) {
      if (await door.hasWorker()) wakes += 1;
      await pause(500);
    }
    await door.close();
    wakes += around.network.requests.length - before;
    figure(info, {
      promise: 'P10',
      what: `wakes and requests in ${quietMinutes} idle minutes`,
      measured: String(wakes),
      target: '0',
      isMet: wakes === 0,
    });

    // The same without any door for a debugger: the process that the worker lives in ends.
    const blind = await UnattendedBrowser.open({
      ...around,
      profileFolder: device.profileFolder,
      hasDoor: false,
    });
    await expect.poll(() => blind.hasExtensionProcess(), { timeout: 20_000 }).toBe(true);
    await untilQuiet(around);
    await untilSo(async () => !blind.hasExtensionProcess());
    const life = secondsSinceWork(around);
    await blind.close();
    figure(info, {
      promise: 'P10',
      what: "the same after the browser's start, by the process list alone",
      measured: `${life.toFixed(1)} s`,
      target: 'at most 40 s',
      isMet: life <= 40,
    });
  } finally {
    await device.throwAway();
  }
});

test('P10: on a shared computer the look each minute asks the server nothing', async ({
  device,
  around,
}, info) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress(), { isShared: true });
  await panel.back();
  await panel.untilSynced();
  await device.context.newPage();
  await panel.page.close();
  await untilQuiet(around);
  const before = around.network.requests.length;
  for (let wake = 1; wake <= sharedWakes; wake += 1) {
    // Nobody asks anything: what starts the next worker is the alarm of each minute.
    await device.control.killWorker();
    await expect.poll(() => device.control.isWorkerAlive(), { timeout: 10_000 }).toBe(false);
    await expect.poll(() => device.control.isWorkerAlive(), { timeout: 100_000 }).toBe(true);
    await untilQuiet(around);
  }
  const requests = around.network.requests.length - before;
  figure(info, {
    promise: 'P10',
    what: `requests in ${sharedWakes} wakes of a shared computer with nothing to do`,
    measured: String(requests),
    target: '0',
    isMet: requests === 0,
  });
});

/** A profile of somebody signed in, with everything synced, and the address of its popup. */
async function aProfileAtRest(around: Surroundings): Promise<{ device: Device; address: string }> {
  const device = await Device.open(around);
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  await panel.back();
  await panel.untilSynced();
  const address = device.addressOf('popup.html');
  await device.close();
  return { device, address };
}

/** Until the last request is two seconds ago. */
async function untilQuiet({ network }: Surroundings): Promise<void> {
  for (let seen = -1; seen !== network.requests.length; ) {
    seen = network.requests.length;
    await pause(2000);
  }
}

/** Waits; throws where it takes more than two minutes. */
async function untilSo(isSo: () => Promise<boolean>): Promise<void> {
  const startedAt = Date.now();
  while (!(await isSo())) {
    if (Date.now() - startedAt > 120_000) throw new Error('The worker does not die');
    await pause(100);
  }
}

/** Since the last request came: what a worker did last. */
function secondsSinceWork({ network }: Surroundings): number {
  const last = network.requests.at(-1);
  if (last === undefined) throw new Error('The worker did nothing');
  return (Date.now() - last.at) / 1000;
}
