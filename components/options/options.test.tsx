// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Holdings } from '@/lib/use-cases/holdings';
import { someCareer } from '@/tests/support/a-career';
import { aPanelApp, aSetAside, signedInPerson, syncedState } from '@/tests/support/a-panel-app';
import { liveValue } from '@/tests/support/live-value';
import { render, settle } from '@/tests/support/render';
import { button, click, field, pageText } from '@/tests/support/screen';
import { Options } from './options';

const some: Holdings = {
  rows: [
    { aggregate: 'applications', count: 2500 },
    { aggregate: 'activities', count: 3 },
  ],
  drafts: 0,
  savedSignedOut: 0,
  othersUnsent: 0,
  bytesUsed: 3_240_000,
};

function anOptionsApp() {
  const panel = aPanelApp();
  return {
    ...panel,
    holdings: liveValue<Holdings>(some),
    projectUrl: 'https://starboard.supabase.example',
    setShared: vi.fn(async (isShared: boolean) => panel.shared.set(isShared)),
    openAccount: vi.fn(),
    openShortcutSettings: vi.fn(),
    allowedSites: liveValue<readonly string[]>([]),
    allowSite: vi.fn(async () => true),
    disallowSite: vi.fn(async () => {}),
    openWelcome: vi.fn(async () => {}),
    ...someCareer(),
    requirementsOf: () => liveValue([]),
    learning: { agree: vi.fn(), withdraw: vi.fn(), wouldSend: vi.fn(async () => null) },
  };
}

let app: ReturnType<typeof anOptionsApp>;
const open = () => render(<Options app={app} />);

/** What is said beside a name. */
function fact(name: string): string | undefined {
  const term = [...document.querySelectorAll('dt')].find((one) => one.textContent === name);
  return term?.nextElementSibling?.textContent ?? undefined;
}

beforeEach(() => {
  app = anOptionsApp();
});

describe('what is where', () => {
  it('counts what is on this computer and says what room it takes', async () => {
    await open();
    expect(fact('Jobs')).toBe('2,500');
    expect(fact('Entries in their histories')).toBe('3');
    expect(fact('Your examples')).toBeUndefined();
    expect(fact('Room used')).toBe('3.2 MB');
  });

  it('names the account, its server and when it was last the same', async () => {
    await open();
    expect(fact('Account')).toBe('ada@example.org');
    expect(fact('Server')).toBe('https://starboard.supabase.example');
    expect(fact('Last sent and fetched')).toMatch(/20 Nov, 11:59$/);
    expect(pageText()).toContain('Nothing. All of it is in your account too.');
  });

  it('lists what is nowhere else', async () => {
    app.sync.set({ ...syncedState, waiting: 3, setAside: [aSetAside()] });
    app.holdings.set({ ...some, drafts: 2, savedSignedOut: 4, othersUnsent: 1 });
    await open();
    expect([...document.querySelectorAll('main li')].slice(0, 5).map((line) => line.textContent)).toEqual([
      '3 changes that wait to be sent',
      '1 change that the server refused',
      '2 pages to check before they are saved',
      '4 things that were saved signed out',
      'Changes of 1 other account that were not sent; they wait for their owner',
    ]);
    expect(fact('Waiting to send')).toBe('3');
  });

  it('says of who is signed out that everything is here only, and leads to signing in', async () => {
    app.account.set({ kind: 'device' });
    app.holdings.set({ ...some, rows: [], bytesUsed: null });
    await open();
    expect(pageText()).toContain('Nothing is saved yet.');
    expect(pageText()).toContain('Nothing. You are signed out, so everything is on this computer only.');
    expect(pageText()).not.toContain('Server');
    await click(button('Sign in, in the side panel'));
    expect(app.openAccount).toHaveBeenCalledOnce();
  });
});

describe('what is settled here', () => {
  it('is whether the computer is shared', async () => {
    await open();
    await click(field('This is a shared computer'));
    expect(app.setShared).toHaveBeenCalledExactlyOnceWith(true);
    expect(field('This is a shared computer').checked).toBe(true);
  });

  it('are the keys, which the browser changes', async () => {
    await open();
    expect(pageText()).toContain('Alt+Shift+J saves the job on the page in front of you.');
    await settle(() => app.shortcut.set(''));
    await click(button('Set keys for it'));
    expect(app.openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('is signing out, with what waits counted', async () => {
    app.sync.set({ ...syncedState, waiting: 2, setAside: [aSetAside()] });
    await open();
    await click(button('Sign out'));
    expect(pageText()).toContain('3 changes were not sent yet.');
    const yes = document.querySelector<HTMLButtonElement>('dialog button');
    if (yes) await click(yes);
    expect(app.account.get()).toEqual({ kind: 'device' });
  });

  it('is nothing about other people: a person who was signed out is told so, without a name', async () => {
    app.account.set({ kind: 'device' });
    app.farewell.set({ waiting: 1 });
    await open();
    expect(pageText()).toContain('You were signed out because this is a shared computer');
    expect(pageText()).toContain('1 change was not sent yet.');
    expect(pageText()).not.toContain(signedInPerson.kind === 'person' ? signedInPerson.email : '');
    await click(button('OK'));
    expect(pageText()).not.toContain('You were signed out');
  });
});

describe('allowed sites', () => {
  it('are none at first, and it is said what that means', async () => {
    await open();
    expect(pageText()).toContain('None. Starboard sees a page only when you ask it to.');
  });

  it('are listed, and taken back one by one, with a way back', async () => {
    app.allowedSites.set(['jobs.nhs.example', 'www.board.example']);
    await open();
    await click(button('Take back www.board.example'));
    expect(app.disallowSite).toHaveBeenCalledExactlyOnceWith('www.board.example');
    await click(button('Undo'));
    expect(app.allowSite).toHaveBeenCalledExactlyOnceWith('www.board.example');
  });
});

it('shows the first steps again', async () => {
  await open();
  await click(button('Show the first steps again'));
  expect(app.openWelcome).toHaveBeenCalledOnce();
});
