// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type Achievement, achievementSchema } from '@/lib/domain/evidence/achievement';
import { anExamplesApp } from '@/tests/support/an-examples-app';
import { render, settle } from '@/tests/support/render';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { button, click, field, isThere, pageText, press, type, until } from '@/tests/support/screen';
import { FullPage } from '../ui/full-page';
import { ExamplesPage } from './examples-page';

const example = achievementSchema.parse({
  ...(await aRowOf('achievements')),
  title: 'Families',
  action: 'I rang every family. Then I wrote to them all.',
});
const other = achievementSchema.parse({
  ...example,
  id: '0a000000-0000-4000-8000-000000000077',
  title: 'Rota',
  action: 'I wrote the rota.',
});
const exampleId = `achievement:${example.id}`;
const name = () => field('Name of this example');
const action = () => field('What did you do?');

let world: Awaited<ReturnType<typeof anExamplesApp>>;
async function kept(): Promise<Achievement | null> {
  let row: Achievement | null = null;
  await settle(async () => {
    row = await world.store.get('achievements', example.id);
  });
  return row;
}

async function open(): Promise<void> {
  world = await anExamplesApp([example, other]);
  await render(
    <FullPage clock={world.app}>
      <ExamplesPage app={world.app} />
    </FullPage>,
  );
  await openRow('Families');
}

function row(title: string): HTMLElement {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row] [data-open]')];
  const found = rows.find((one) => one.textContent?.includes(title));
  if (found === undefined) throw new Error(`No row ${title}`);
  return found;
}

async function openRow(title: string): Promise<void> {
  await until(() => row(title));
  await click(row(title));
  await until(() => action());
}

it('one part that cannot be kept holds up no other, and leaving says what became of it', async () => {
  await open();
  await type(name(), '');
  await type(action(), 'I rang every family twice.');
  await until(async () => expect(pageText()).toContain('An example needs a name.'));
  await click(button('Close'));
  await until(() => expect(pageText()).toContain('An example needs a name and words, so the old ones stay.'));
  expect(await kept()).toMatchObject({ title: 'Families', action: 'I rang every family twice.' });
  await click(button('Undo'));
  await until(() => expect(pageText()).toContain('It is as it was before.'));
  expect(await kept()).toMatchObject({ action: example.action });
});

it('who goes on writing in it is not offered to take back what is no longer the last of it', async () => {
  await open();
  await type(action(), 'I rang.');
  await click(button('Close'));
  await until(() => button('Undo'));
  await openRow('Families');
  expect(isThere(() => button('Undo'))).toBe(true);
  await type(action(), 'I rang them.');
  expect(isThere(() => button('Undo'))).toBe(false);
  await click(button('Close'));
  await until(() => button('Undo'));
});

it('a part that is too long waits aside, and is there again when the example is opened', async () => {
  const long = 'I rang. '.repeat(2600);
  await open();
  await type(action(), long);
  await type(field('What came of it?'), 'All came.');
  await until(() => expect(pageText()).toContain('This is too long.'));
  await click(button('Close'));
  await until(() => expect(pageText()).toContain('One part is too long to keep.'));
  expect(await kept()).toMatchObject({ action: example.action, result: 'All came.' });
  expect(world.asideOf(exampleId).get()).toMatchObject({ action: long });

  await openRow('Families');
  await until(() => expect(action().value).toBe(long));
  await type(action(), 'I rang.');
  await until(async () => expect(world.asideOf(exampleId).get()).toBeNull());
  expect(await kept()).toMatchObject({ action: 'I rang.' });
});

it('what meets a full disk waits aside too, and goes into the example once there is room', async () => {
  await open();
  world.disk.isFull = true;
  await type(action(), 'I rang every family twice.');
  await until(() => expect(pageText()).toContain('disk is full'));
  await click(button('Close'));
  await until(() => expect(pageText()).toContain('they wait in the example'));
  world.disk.isFull = false;
  await openRow('Families');
  await until(async () => expect(world.asideOf(exampleId).get()).toBeNull());
  expect(await kept()).toMatchObject({ action: 'I rang every family twice.' });
});

it('who types steadily has it on the disk within a second', async () => {
  await open();
  for (let key = 1; key <= 12; key += 1) {
    await type(action(), `I rang${'.'.repeat(key)}`);
    await settle(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  expect((await kept())?.action).toMatch(/^I rang\.+$/);
  await click(button('Close'));
  await until(() => expect(pageText()).toContain('The example was changed.'));
});

it('typing on after a split makes no second version', async () => {
  await open();
  await type(action(), 'I rang every family twice. Then I wrote to them all.');
  await click(button('Split in two'));
  await until(() => expect(action().value).toBe('I rang every family twice.'));
  await type(action(), 'I rang every family twice. Or more.');
  await click(button('Close'));
  await until(() => expect(pageText()).toContain('The example was changed.'));
  expect(await kept()).toMatchObject({ action: 'I rang every family twice. Or more.' });
  expect(pageText()).not.toContain('two versions');
});

it('what another device wrote meanwhile is what the person types on from', async () => {
  await open();
  await type(action(), 'I rang.');
  await until(async () => expect(await kept()).toMatchObject({ action: 'I rang.' }));
  await settle(() =>
    world.store.commit([
      { kind: 'change', aggregate: 'achievements', id: example.id, columns: { action: 'We rang.' } },
    ]),
  );
  await until(() => expect(action().value).toBe('We rang.'));
  await type(action(), 'We rang them.');
  await click(button('Close'));
  await until(() => button('Undo'));
  expect(pageText()).not.toContain('two versions');
  await click(button('Undo'));
  await until(() => expect(pageText()).toContain('It is as it was before.'));
  expect(await kept()).toMatchObject({ action: 'We rang.' });
});

it('an example that is removed while it is edited offers to take the removal back, with what was typed', async () => {
  await open();
  await type(action(), 'I rang every family twice.');
  await settle(() => row('Families').focus());
  await press(row('Families'), 'Delete');
  await until(() => expect(pageText()).toContain('1 example was moved to the bin.'));
  await until(() => expect(isThere(() => row('Families'))).toBe(false));
  expect(pageText()).not.toContain('The example was changed.');
  await click(button('Undo'));
  await until(() => row('Families'));
  expect(await kept()).toMatchObject({ deletedAt: null, action: 'I rang every family twice.' });
});

it('examples that are merged while one is edited are merged with what was typed', async () => {
  await open();
  await type(action(), 'I rang every family twice.');
  await press(row('Families'), 'x');
  await press(row('Rota'), 'x');
  await click(button('Merge'));
  await until(() => expect(pageText()).toContain('Made into one example.'));
  const texts = (await world.store.list('achievements')).map((one) => one.action);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('I rang every family twice.');
  expect(pageText()).not.toContain('The example was changed.');
});
