// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPanelApp, aSetAside, type PanelAppInMemory, syncedState } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { openAccount, person } from '@/tests/support/open-account';
import { render } from '@/tests/support/render';
import { button, click, pageText } from '@/tests/support/screen';
import { Panel } from '../panel';

let app: PanelAppInMemory;

beforeEach(() => {
  app = aPanelApp();
});

describe('a change that the server refused', () => {
  it('is named with its reason, and may be tried again', async () => {
    const job = anApplication({ jobTitle: 'Data Analyst' });
    app.applications.set([job]);
    app.retrySetAside = vi.fn(async () => {});
    app.sync.set({
      ...syncedState,
      setAside: [aSetAside({ applicationId: job.id })],
    });
    await render(<Panel app={app} />);
    expect(pageText()).toContain('1 change could not be sent');
    await click(button('Look'));
    expect(pageText()).toContain('A job · Data Analyst');
    expect(pageText()).toContain('Changed: Notes');
    expect(pageText()).toContain('Something in it is too long');
    await click(button('Try again'));
    expect(app.retrySetAside).toHaveBeenCalledExactlyOnceWith('op');
  });

  it('may be kept as a new job where another device removed it for good, and not be tried again', async () => {
    const gone = aSetAside({ code: 'not-found', canKeepAnew: true });
    app.keepSetAside = vi.fn(async () => app.sync.set(syncedState));
    app.sync.set({ ...syncedState, setAside: [gone] });
    await openAccount(app, person);
    expect(pageText()).toContain('It was removed for good on another device.');
    expect(pageText()).not.toContain('Try again');
    await click(button('Discard'));
    expect(pageText()).toContain('It leaves this computer too, with everything that belongs to it');
    await click(button('Keep it'));
    await click(button('Keep as a new job'));
    expect(app.keepSetAside).toHaveBeenCalledExactlyOnceWith('op');
    expect(pageText()).toContain('Kept as a new job.');
    expect(pageText()).not.toContain('Could not be sent');
  });

  it.each([
    ['create', 'It was never in your account.'],
    ['change', 'What you changed is lost and cannot be brought back: Notes.'],
  ] as const)('is discarded after one question, which says what is lost: a %s', async (kind, lost) => {
    app.discardSetAside = vi.fn(async () => app.sync.set(syncedState));
    app.sync.set({ ...syncedState, setAside: [aSetAside({ kind })] });
    await openAccount(app, person);
    await click(button('Discard'));
    expect(pageText()).toContain(lost);
    await click(button('Keep it'));
    expect(app.discardSetAside).not.toHaveBeenCalled();
    await click(button('Discard'));
    await click(button('Discard it'));
    expect(app.discardSetAside).toHaveBeenCalledExactlyOnceWith('op');
    expect(pageText()).toContain('The change was discarded.');
    expect(pageText()).not.toContain('Could not be sent');
  });
});
