import { resolve } from 'node:path';
import { buildExtension } from '../../supabase/local/launch/build-extension';
import { needChromium } from '../../supabase/local/launch/chromium';
import { Device } from '../e2e/world/device';

const root = resolve(import.meta.dirname, '../..');

/** A browser with the extension, built for a server at this address; to be thrown away in the end. */
export async function openBenchDevice(server: { url: string; publishableKey: string }): Promise<Device> {
  const settings = { supabaseUrl: server.url, publishableKey: server.publishableKey };
  const { folder } = await buildExtension(root, resolve(root, '.local/bench'), settings);
  const device = await Device.open({
    chromiumPath: await needChromium(root, console.log),
    extensionFolder: folder,
  });
  // tsx marks named functions with a helper that a page does not have.
  await device.context.addInitScript('globalThis.__name ??= (value) => value');
  return device;
}
