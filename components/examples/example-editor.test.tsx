// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { achievementSchema } from '@/lib/domain/evidence/achievement';
import { ok } from '@/lib/domain/result';
import { liveValue } from '@/tests/support/live-value';
import { render, unmount } from '@/tests/support/render';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { button, click, field, pageText } from '@/tests/support/screen';
import { aRole, somePanelExamples } from '@/tests/support/some-examples';
import type { TextConflict } from '../sync/conflicts-app';
import { FullPage } from '../ui/full-page';
import { bankOf, everything, placeInGroup } from './bank';
import { BankPart } from './bank-part';
import { ExampleEditor } from './example-editor';
import type { ExamplesApp } from './examples-app';

const clock = { now: () => Date.parse('2026-11-20T12:00:00Z'), timeZone: 'Europe/London', locale: 'en-GB' };
const example = achievementSchema.parse(await aRowOf('achievements'));
const role = aRole({ bullets: ['Ran the clinic'] });
const conflict: TextConflict = {
  id: 'c',
  aggregate: 'achievements',
  rowId: example.id,
  column: 'action',
  mine: 'I moved beds',
  theirs: 'I moved 40 beds',
};

const nothingAside = liveValue<null>(null);

function anApp() {
  const undo = async () => {};
  return {
    ...somePanelExamples(),
    ...clock,
    chosen: liveValue(null),
    account: liveValue<{ kind: 'device' }>({ kind: 'device' }),
    achievements: liveValue([example]),
    conflicts: liveValue<readonly TextConflict[]>([conflict]),
    settleConflict: vi.fn(async () => {}),
    askedMost: async () => [],
    editExample: vi.fn<ExamplesApp['editExample']>(async () => ok({ undo, refused: {} })),
    typedInExample: () => nothingAside,
    keepTypedInExample: vi.fn(),
    removeExamples: vi.fn<ExamplesApp['removeExamples']>(async () => ({ count: 1, undo })),
    splitExample: vi.fn<ExamplesApp['splitExample']>(),
    mergeExamples: vi.fn<ExamplesApp['mergeExamples']>(),
    moveExample: vi.fn<ExamplesApp['moveExample']>(async () => ({ at: 1, of: 1, undo })),
  } satisfies ExamplesApp;
}

let app: ReturnType<typeof anApp>;
beforeEach(() => {
  app = anApp();
});

async function edit(place: number, roles = [role]): Promise<void> {
  const bank = bankOf([example], roles);
  const one = bank[place];
  if (one === undefined) throw new Error('No such example');
  await render(
    <FullPage clock={clock}>
      <ExampleEditor app={app} one={one} place={placeInGroup(bank, one.item.id)} onOpen={() => {}} />
    </FullPage>,
  );
}

describe('an example', () => {
  it('is kept out of documents, with what that means, be it a line of a role', async () => {
    await edit(0);
    expect(pageText()).toContain('It is not matched with jobs');
    await click(field('Never use this one in documents'));
    await unmount();
    expect(app.editExample).toHaveBeenCalledExactlyOnceWith(
      `work_history:${role.id}#b0`,
      { neverInDocuments: true },
      { neverInDocuments: false },
    );
  });

  it('of a role that is kept out says so', async () => {
    await edit(0, [aRole({ bullets: ['Ran the clinic'], neverInDocuments: true })]);
    expect(pageText()).toContain('The job it belongs to is kept out of documents, so this is too.');
  });

  it('shows both texts where two devices wrote one, and the person chooses', async () => {
    await edit(1);
    expect(pageText()).toContain('I moved 40 beds');
    await click(button('Keep that one'));
    expect(app.settleConflict).toHaveBeenCalledExactlyOnceWith('c', 'theirs');
  });
});

it('the list names the examples with two versions and leads to each', async () => {
  const onOpen = vi.fn();
  await render(
    <FullPage clock={clock}>
      <BankPart
        {...{ app, onOpen }}
        bank={bankOf([example], [role])}
        filter={everything}
        onFilter={() => {}}
        openId={null}
        openEdits={{ current: null }}
      />
    </FullPage>,
  );
  expect(pageText()).toContain('One example has two versions');
  await click(button('Beds'));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(`achievement:${example.id}`);
});
