/** What every browser test stands on: one backend behind a proxy that can fail, the shipped extension, devices. */
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type FaultProxy, startFaultProxy } from '../../../supabase/local/fault-proxy';
import { buildExtension } from '../../../supabase/local/launch/build-extension';
import { needChromium } from '../../../supabase/local/launch/chromium';
import { type Backend, startBackend } from '../../../supabase/local/server';
import { Device } from './device';
import { serveJobPages } from './job-pages';
import { oneAtATime } from './one-at-a-time';

export interface Surroundings {
  backend: Backend;
  /** Stands before the backend; the extension knows this address only. */
  network: FaultProxy;
  chromiumPath: string;
  extensionFolder: string;
}

const root = resolve(import.meta.dirname, '../../..');

export const test = base.extend<
  { device: Device; openDevice(): Promise<Device>; neverAnonymous: undefined },
  { around: Surroundings; startProfile: string }
>({
  around: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use, { project, parallelIndex }) => {
      const backend = await startBackend();
      const network = await startFaultProxy(backend.url);
      const settings = { supabaseUrl: network.url, publishableKey: backend.publishableKey };
      const out = resolve(project.outputDir, `extension-${parallelIndex}`);
      const { folder } = await oneAtATime(project.outputDir, () => buildExtension(root, out, settings));
      const chromiumPath = await needChromium(root, (text) => console.log(text));
      await use({ backend, network, chromiumPath, extensionFolder: folder });
      await network.stop();
      await backend.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  startProfile: [
    async ({ around }, use) => {
      const device = await Device.open(around);
      await use(await device.leaveProfile());
      await device.throwAway();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  openDevice: async ({ around, startProfile }, use) => {
    const devices: Device[] = [];
    await use(async () => {
      const device = await Device.open({ ...around, startProfile });
      devices.push(device);
      await serveJobPages(device.context);
      return device;
    });
    for (const device of devices) await device.throwAway();
  },

  device: async ({ openDevice }, use) => use(await openDevice()),

  // Row security would answer an anonymous request with nothing, and nothing looks like the truth.
  neverAnonymous: [
    async ({ around }, use) => {
      around.network.clear();
      // Counted apart from the requests, which tests forget in their middle.
      const before = around.network.anonymous.length;
      await use(undefined);
      expect(around.network.anonymous.slice(before)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
