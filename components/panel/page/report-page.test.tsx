// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { refuse } from '@/lib/domain/result';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { render, settle } from '@/tests/support/render';
import { button, click, isThere, pageText } from '@/tests/support/screen';
import { Panel } from '../panel';

const page = {
  kind: 'access',
  tabId: 7,
  url: 'https://www.jobs.example/4711',
  title: 'Analyst',
  allowable: null,
} as const;

async function openAfterFailedRead() {
  const app = aPanelApp({ applications: [] });
  app.savePage = async () => ({ kind: 'none', why: 'not-an-advert' });
  app.saveFile = vi.fn();
  await render(<Panel app={app} />);
  await settle(() => app.page.set(page));
  expect(isThere(() => button('Report this page'))).toBe(false);
  await click(button('Save job'));
  return app;
}

it('offers a file about a page that could not be read, and says that nothing was sent', async () => {
  const app = await openAfterFailedRead();
  const report = { name: 'starboard-page-2026-11-20.json', text: '{"report":"starboard-page"}' };
  app.reportPage = vi.fn(async () => ({ ok: true as const, value: report }));
  await click(button('Report this page'));
  expect(app.reportPage).toHaveBeenCalledWith(7);
  expect(app.saveFile).toHaveBeenCalledWith(report.name, report.text, 'application/json');
  expect(pageText()).toContain('Nothing was sent');
});

it('says so where the page cannot be read for a file either', async () => {
  const app = await openAfterFailedRead();
  app.reportPage = async () => refuse('no-access');
  await click(button('Report this page'));
  expect(app.saveFile).not.toHaveBeenCalled();
  expect(pageText()).toContain('there is no file');
});
