import { execFileSync } from 'node:child_process';
import { startVirtualDisplay } from '../../supabase/local/launch/virtual-display';
import { Device } from './world/device';
import { jobPages, serveJobPages } from './world/job-pages';
import { expect, test } from './world/world';

test('Alt+Shift+J on a real keyboard opens the side panel and saves the page', async ({ around }) => {
  const keyboard = needKeyboard();
  const display = keyboard ? await startVirtualDisplay() : null;
  test.skip(
    display === null,
    'Pressing real keys needs a display and xdotool, which only root can install here.',
  );
  if (display === null) return;
  const device = await Device.open({ ...around, display: display.display });
  try {
    await serveJobPages(device.context);
    const tab = await device.tab(jobPages.jsonLd);
    await tab.bringToFront();
    await tab.locator('h1').click();
    execFileSync('xdotool', ['key', '--clearmodifiers', 'alt+shift+j'], {
      env: { ...process.env, DISPLAY: display.display },
    });
    const panel = await device.control.ownPage('sidepanel.html');
    await panel.toSay('Senior Data Analyst');
    await panel.toSay('Saved.');
  } finally {
    await device.throwAway();
    await display.stop();
  }
  expect(keyboard).toBe(true);
});

/** Whether keys can be pressed from outside of the browser; installs what does it where that is allowed. */
function needKeyboard(): boolean {
  const isThere = () => runs('sh', ['-c', 'command -v xdotool Xvfb']);
  if (isThere()) return true;
  if (process.getuid?.() !== 0) return false;
  return runs('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'xvfb', 'xdotool']) && isThere();
}

function runs(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
