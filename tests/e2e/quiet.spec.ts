import { jobPages } from './world/job-pages';
import { PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('a page notices nothing of Starboard: not before it is called, not while, not after', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(jobPages.jsonLd);
  await tab.evaluate(() => {
    const seen: string[] = [];
    const names = new Set(Object.getOwnPropertyNames(window));
    new MutationObserver((changes) => seen.push(...changes.map((one) => `mutation: ${one.type}`))).observe(
      document,
      {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      },
    );
    const hear = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      seen.push(`event: ${event.type}`);
      return hear.call(this, event);
    };
    window.addEventListener('message', (event) => seen.push(`message: ${JSON.stringify(event.data)}`));
    Object.assign(window, {
      report: () => [
        ...seen,
        ...Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && name !== 'report'),
      ],
    });
  });
  await device.saveByShortcut(tab);
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  expect(await tab.evaluate(() => (window as unknown as { report(): string[] }).report())).toEqual([]);
});

test('a page cannot load a file of Starboard, nor send it a message', async ({ device }) => {
  const panel = await device.page('sidepanel.html');
  const origin =
    new URL(panel.url()).origin === 'null' ? panel.url().split('/sidepanel')[0] : new URL(panel.url()).origin;
  const tab = await device.tab(jobPages.jsonLd);
  const answers = await tab.evaluate(async (base) => {
    const load = async (file: string) =>
      await fetch(`${base}${file}`).then(
        (answer) => answer.status,
        () => 'refused',
      );
    const page = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    return {
      files: [await load('/sidepanel.html'), await load('/icon/16.png'), await load('/clip.js')],
      canSend: typeof page.chrome?.runtime?.sendMessage,
    };
  }, origin);
  expect(answers).toEqual({ files: ['refused', 'refused', 'refused'], canSend: 'undefined' });
});
