// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { achievementSchema } from '@/lib/domain/evidence/achievement';
import { anExamplesApp } from '@/tests/support/an-examples-app';
import { render } from '@/tests/support/render';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { button, click, field, isThere, pageText, type, until } from '@/tests/support/screen';
import { FullPage } from '../ui/full-page';
import { ExamplesPage } from './examples-page';

const sample = achievementSchema.parse(await aRowOf('achievements'));
const examples = ['Morning', 'Noon', 'Evening'].map((title, at) => ({
  ...sample,
  id: crypto.randomUUID(),
  title,
  createdAt: `2026-11-20T1${at}:00:00Z`,
}));

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row] [data-open]')];
const titles = () =>
  rows().map((row) => examples.find(({ title }) => row.textContent?.includes(title))?.title);
const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

async function openRow(title: string): Promise<void> {
  await until(() => expect(titles()).toContain(title));
  const row = rows().find((one) => one.textContent?.includes(title));
  if (row !== undefined) await click(row);
  await until(() => button('Move up'));
}

const moves = vi.fn();
beforeEach(async () => {
  const { app } = await anExamplesApp(examples);
  const { moveExample } = app;
  app.moveExample = moves.mockReset().mockImplementation(moveExample);
  await render(
    <FullPage clock={app}>
      <ExamplesPage app={app} />
    </FullPage>,
  );
});

it('an example of the person moves up to the top, where the button keeps its focus and does no more', async () => {
  await openRow('Morning');
  expect(titles()).toEqual(['Evening', 'Noon', 'Morning']);
  expect([isOff('Move up'), isOff('Move down')]).toEqual([false, true]);
  await click(button('Move up'));
  await until(() => expect(titles()).toEqual(['Evening', 'Morning', 'Noon']));
  expect(pageText()).toContain('Moved. It is number 2 of 3 now.');
  await click(button('Move up'));
  await until(() => expect(titles()).toEqual(['Morning', 'Evening', 'Noon']));
  expect([isOff('Move up'), isOff('Move down')]).toEqual([true, false]);
  expect(document.activeElement).toBe(button('Move up'));
  await click(button('Move up'));
  expect(moves).toHaveBeenCalledTimes(2);
  expect(pageText()).toContain('Moved. It is number 1 of 3 now.');

  await click(button('Undo'));
  await until(() => expect(titles()).toEqual(['Evening', 'Morning', 'Noon']));
});

it('nothing is moved among what a search found', async () => {
  await openRow('Noon');
  await type(field('Search your examples'), 'noon');
  await until(() => expect(titles()).toEqual(['Noon']));
  expect(isThere(() => button('Move up'))).toBe(false);
  await type(field('Search your examples'), '');
  await until(() => button('Move up'));
});
