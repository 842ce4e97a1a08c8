// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { liveValue } from '@/tests/support/live-value';
import { render } from '@/tests/support/render';
import { button, click, field, isThere, pageText, type } from '@/tests/support/screen';
import { somePanelExamples } from '@/tests/support/some-examples';
import { FullPage } from '../ui/full-page';
import { GuidedAdd } from './guided-add';

type Words = Readonly<Record<string, string>> | null;

const marked = {
  quote: 'Thank you for sorting\nthe rota out so fast.',
  url: 'https://mail.example/inbox/1',
  title: 'Inbox',
  takenAt: '2026-11-20T11:00:00.000Z',
};
const clock = { now: () => Date.parse('2026-11-20T12:00:00Z'), timeZone: 'Europe/London', locale: 'en-GB' };
const asked = 'What did you do?';

function anApp(brought: Words) {
  const app = somePanelExamples();
  const broughtWords = liveValue<Words>(brought);
  const addExample = vi.fn(app.addExample);
  const dropBroughtWords = async () => broughtWords.set(null);
  const bringBackWords = async (words: Words) => broughtWords.set(words);
  return { ...app, addExample, broughtWords, dropBroughtWords, bringBackWords };
}

let app: ReturnType<typeof anApp>;
const open = () =>
  render(
    <FullPage clock={clock}>
      <GuidedAdd app={app} onAdded={() => {}} />
    </FullPage>,
  );

describe('words that were marked on a page', () => {
  beforeEach(() => {
    app = anApp(marked);
  });

  it('are the draft of a new example, with where they came from', async () => {
    await open();
    expect(field(asked).value).toBe(marked.quote);
    expect(pageText()).toContain('These are the words you marked.');
    expect(pageText()).toContain('Where this came from');
    expect(app.broughtWords.get()).toBeNull();
    await type(field(asked), 'I sorted the rota out in a day.');
    await click(button('Keep this example'));
    expect(app.addExample).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        action: 'I sorted the rota out in a day.',
        cameFrom: { schemaVersion: 1, ...marked },
      }),
    );
  });

  it('overwrite nothing that is being typed: the person says what becomes of them', async () => {
    app.keepTypedExample({ action: 'I ran the clinic.', result: 'All came.' });
    await open();
    expect(field(asked).value).toBe('I ran the clinic.');
    expect(pageText()).toContain('You marked these words');
    await click(button('Add them to this example'));
    expect(field(asked).value).toBe(`I ran the clinic.\n\n${marked.quote}`);
    expect(field('What came of it?').value).toBe('All came.');
    expect(pageText()).not.toContain('You marked these words');
  });

  it('begin a new one in its place, and that is taken back', async () => {
    app.keepTypedExample({ action: 'I ran the clinic.' });
    await open();
    await click(button('Begin a new one with them'));
    expect(field(asked).value).toBe(marked.quote);
    await click(button('Undo'));
    expect(field(asked).value).toBe('I ran the clinic.');
    expect(app.broughtWords.get()).toEqual(marked);
    await click(button('Add them to this example'));
    expect(field(asked).value).toBe(`I ran the clinic.\n\n${marked.quote}`);
  });

  it('can be left, and taken up again', async () => {
    app.keepTypedExample({ action: 'I ran the clinic.' });
    await open();
    await click(button('Leave them'));
    expect(app.broughtWords.get()).toBeNull();
    expect(field(asked).value).toBe('I ran the clinic.');
    await click(button('Undo'));
    expect(pageText()).toContain('You marked these words');
  });
});

it('an example that the person writes has no receipt', async () => {
  app = anApp(null);
  await open();
  expect(isThere(() => button('Add them to this example'))).toBe(false);
  await type(field(asked), 'I ran the clinic.');
  await click(button('Keep this example'));
  expect(app.addExample).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ cameFrom: null }));
});
