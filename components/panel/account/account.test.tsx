// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Account, signInRefusals } from '@/lib/use-cases/account';
import {
  aPanelApp,
  aSetAside,
  type PanelAppInMemory,
  signedInPerson,
  syncedState,
} from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { render, settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText, press, type } from '@/tests/support/screen';
import { Panel } from '../panel';

const person = signedInPerson as Extract<Account, { kind: 'person' }>;
let app: PanelAppInMemory;

async function open(account: Account): Promise<void> {
  app.account.set(account);
  await render(<Panel app={app} />);
  await click(button('Account'));
}

async function fillIn(email: string, password: string): Promise<void> {
  await type(field('E-mail'), email);
  await type(field(/password/i), password);
  const submit = document.querySelector<HTMLButtonElement>('button[type=submit]');
  if (submit) await click(submit);
}

beforeEach(() => {
  app = aPanelApp();
});

describe('signing in', () => {
  it.each(signInRefusals)('says in a sentence why it is refused: %s', async (why) => {
    app.signIn = vi.fn(async () => ({ ok: false, why }) as const);
    await open({ kind: 'device' });
    await fillIn(' ada@example.org ', 'secret ');
    expect(app.signIn).toHaveBeenCalledExactlyOnceWith('ada@example.org', 'secret ', false);
    const alert = document.querySelector('[role=alert]')?.textContent;
    expect(alert).toMatch(/^[A-Z].*\.$/);
    expect(field('E-mail').value).toBe('ada@example.org');
  });

  it('asks for what is missing before it asks the server', async () => {
    app.signIn = vi.fn(app.signIn);
    await open({ kind: 'device' });
    await fillIn('ada@example.org', '');
    expect(pageText()).toContain('Please give a password.');
    expect(document.activeElement).toBe(field('Password'));
    expect(app.signIn).not.toHaveBeenCalled();
  });

  it('shows who is signed in when it went well', async () => {
    app.signIn = async () => {
      app.account.set(person);
      return { ok: true, value: null };
    };
    await open({ kind: 'device' });
    await fillIn('ada@example.org', 'secret');
    expect(pageText()).toContain('Signed in as');
    expect(pageText()).toContain('ada@example.org');
    expect(document.activeElement?.textContent).toBe('Account');
  });

  it('lets a password be looked at', async () => {
    await open({ kind: 'device' });
    expect(field('Password').type).toBe('password');
    await click(button('Show password'));
    expect(field('Password').type).toBe('text');
  });
});

describe('before anything leaves the computer', () => {
  it('asks for a yes, and sends nothing without it', async () => {
    app.consent.set(null);
    app.signIn = vi.fn(app.signIn);
    await open({ kind: 'device' });
    await fillIn('ada@example.org', 'secret');
    expect(app.signIn).not.toHaveBeenCalled();
    expect(pageText()).toContain('Please tick this first');
    expect(document.activeElement).toBe(field(/kept in my account on starboard\.supabase\.example/));
  });

  it('keeps the yes before it sends', async () => {
    app.consent.set(null);
    const order: string[] = [];
    app.agree = async () => void order.push('yes');
    app.signIn = async () => {
      order.push('sent');
      return { ok: true, value: null };
    };
    await open({ kind: 'device' });
    await click(field(/kept in my account on/));
    await fillIn('ada@example.org', 'secret');
    expect(order).toEqual(['yes', 'sent']);
  });

  it('asks somebody else who signs in where a session ended, whose yes was not theirs', async () => {
    await open({ ...person, needsSignIn: true });
    expect(isThere(() => field(/kept in my account on/))).toBe(false);
    await type(field('E-mail'), 'somebody.else@example.org');
    expect(field(/kept in my account on/).checked).toBe(false);
    await type(field('E-mail'), person.email);
    expect(isThere(() => field(/kept in my account on/))).toBe(false);
  });

  it('asks who is signed in without it, in one press', async () => {
    app.consent.set(null);
    app.agree = vi.fn(app.agree);
    await open(person);
    await click(button('I agree'));
    expect(app.agree).toHaveBeenCalledExactlyOnceWith(true);
    expect(isThere(() => button('I agree'))).toBe(false);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('does not ask who said yes before', async () => {
    await open({ kind: 'device' });
    expect(isThere(() => field(/kept in my account on/))).toBe(false);
  });
});

describe('creating an account', () => {
  it('leads to the letter that must be answered, and from there to signing in', async () => {
    app.signUp = vi.fn(async () => ({ ok: false, why: 'confirm-email' }) as const);
    await open({ kind: 'device' });
    await click(button('No account yet? Create one'));
    expect(field('Choose a password').autocomplete).toBe('new-password');
    await fillIn('ada@example.org', 'secret');
    expect(app.signUp).toHaveBeenCalledExactlyOnceWith('ada@example.org', 'secret', false);
    expect(pageText()).toContain('We wrote to ada@example.org.');
    await click(button('I have confirmed, sign in'));
    expect(isThere(() => button('Sign in'))).toBe(true);
  });

  it('says that an address has an account already', async () => {
    app.signUp = async () => ({ ok: false, why: 'address-taken' });
    await open({ kind: 'device' });
    await click(button('No account yet? Create one'));
    await fillIn('ada@example.org', 'secret');
    expect(pageText()).toContain('There is an account with this e-mail already.');
  });
});

describe('a person who is signed in', () => {
  it('is told what waits before signing out, and may stay', async () => {
    app.signOut = vi.fn(app.signOut);
    app.sync.set({ ...syncedState, waiting: 3 });
    await open(person);
    await click(button('Sign out'));
    expect(pageText()).toContain('3 changes were not sent yet.');
    await click(button('Stay signed in'));
    expect(app.signOut).not.toHaveBeenCalled();
    await click(button('Sign out'));
    const dialog = document.querySelector<HTMLButtonElement>('dialog[open] button');
    if (dialog) await click(dialog);
    expect(app.signOut).toHaveBeenCalledOnce();
  });

  it.each([
    ['Add to my account', true],
    ['Keep on this computer only', false],
  ])('answers whose the earlier jobs are with "%s"', async (name, isWanted) => {
    app.adopt = vi.fn(app.adopt);
    app.account.set({ ...person, adoptable: 2 });
    await render(<Panel app={app} />);
    expect(pageText()).toContain('You saved 2 things before you signed in');
    await click(button(name));
    expect(app.adopt).toHaveBeenCalledExactlyOnceWith(isWanted);
    expect(pageText()).not.toContain('before you signed in');
  });

  it('is asked to sign in again where the session ended, with everything still there', async () => {
    app.applications.set([anApplication({ jobTitle: 'Data Analyst' })]);
    app.account.set({ ...person, needsSignIn: true });
    await render(<Panel app={app} />);
    expect(pageText()).toContain('You need to sign in again');
    expect(pageText()).toContain('The server ended your session.');
    expect(pageText()).toContain('Data Analyst');
    await click(button('Sign in again'));
    expect(field('E-mail').value).toBe('ada@example.org');
  });

  it('may try again what the server refused', async () => {
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

  it('may keep as new what another device removed for good, and is not offered what cannot work', async () => {
    const gone = aSetAside({ code: 'not-found', canKeepAnew: true });
    app.keepSetAside = vi.fn(async () => app.sync.set(syncedState));
    app.sync.set({ ...syncedState, setAside: [gone] });
    await open(person);
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
  ] as const)('is asked once before a refused %s is discarded, and told what is lost', async (kind, lost) => {
    app.discardSetAside = vi.fn(async () => app.sync.set(syncedState));
    app.sync.set({ ...syncedState, setAside: [aSetAside({ kind })] });
    await open(person);
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

  it('reads how safe everything is, what it means and when it was last so', async () => {
    app.sync.set({ ...syncedState, problem: 'offline', waiting: 2 });
    await open(person);
    expect(pageText()).toContain('Offline · 2 waiting to send');
    expect(pageText()).toContain('Changes are sent when you are connected again.');
    expect(pageText()).toMatch(/Last sent and fetched: .*20 Nov, 11:59/);
  });

  it('finds what is where, and the privacy page', async () => {
    app.openOptions = vi.fn();
    await open(person);
    await click(button('What is where, and settings'));
    expect(app.openOptions).toHaveBeenCalledOnce();
    const link = document.querySelector<HTMLAnchorElement>('a[href="/privacy.html"]');
    expect(link?.target).toBe('_blank');
  });

  it('comes back to the list with Esc', async () => {
    await open(person);
    await press(document.body, 'Escape');
    expect(pageText()).toContain('Your jobs');
  });
});

it('opens the account where another page of Starboard asks for it', async () => {
  app.account.set({ kind: 'device' });
  await render(<Panel app={app} />);
  await settle(() => app.shown.set({ account: true }));
  expect(isThere(() => field('E-mail'))).toBe(true);
});

it('opens the account from the line that says nothing is kept elsewhere', async () => {
  app.account.set({ kind: 'device' });
  await render(<Panel app={app} />);
  expect(pageText()).toContain('Kept on this computer only.');
  await click(button('Sign in'));
  expect(isThere(() => field('E-mail'))).toBe(true);
  await settle(() => app.account.set(person));
});
