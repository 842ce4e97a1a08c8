// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signInRefusals } from '@/lib/use-cases/account';
import { aPanelApp, type PanelAppInMemory } from '@/tests/support/a-panel-app';
import { fillIn, openAccount, person } from '@/tests/support/open-account';
import { render, settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText, type } from '@/tests/support/screen';
import { Panel } from '../panel';

let app: PanelAppInMemory;

beforeEach(() => {
  app = aPanelApp();
});

describe('signing in', () => {
  it.each(signInRefusals)('says in a sentence why it is refused: %s', async (why) => {
    app.signIn = vi.fn(async () => ({ ok: false, why }) as const);
    await openAccount(app, { kind: 'device' });
    await fillIn(' ada@example.org ', 'secret ');
    expect(app.signIn).toHaveBeenCalledExactlyOnceWith('ada@example.org', 'secret ', false);
    const alert = document.querySelector('[role=alert]')?.textContent;
    expect(alert).toMatch(/^[A-Z].*\.$/);
    expect(field('E-mail').value).toBe('ada@example.org');
  });

  it('asks for what is missing before it asks the server', async () => {
    app.signIn = vi.fn(app.signIn);
    await openAccount(app, { kind: 'device' });
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
    await openAccount(app, { kind: 'device' });
    await fillIn('ada@example.org', 'secret');
    expect(pageText()).toContain('Signed in as');
    expect(pageText()).toContain('ada@example.org');
    expect(document.activeElement?.textContent).toBe('Account');
  });

  it('lets a password be looked at', async () => {
    await openAccount(app, { kind: 'device' });
    expect(field('Password').type).toBe('password');
    await click(button('Show password'));
    expect(field('Password').type).toBe('text');
  });
});

describe('before anything leaves the computer', () => {
  it('asks for a yes, and sends nothing without it', async () => {
    app.consent.set(null);
    app.signIn = vi.fn(app.signIn);
    await openAccount(app, { kind: 'device' });
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
    await openAccount(app, { kind: 'device' });
    await click(field(/kept in my account on/));
    await fillIn('ada@example.org', 'secret');
    expect(order).toEqual(['yes', 'sent']);
  });

  it('asks somebody else who signs in where a session ended, whose yes was not theirs', async () => {
    await openAccount(app, { ...person, needsSignIn: true });
    expect(isThere(() => field(/kept in my account on/))).toBe(false);
    await type(field('E-mail'), 'somebody.else@example.org');
    expect(field(/kept in my account on/).checked).toBe(false);
    await type(field('E-mail'), person.email);
    expect(isThere(() => field(/kept in my account on/))).toBe(false);
  });

  it('asks who is signed in without it, in one press', async () => {
    app.consent.set(null);
    app.agree = vi.fn(app.agree);
    await openAccount(app, person);
    await click(button('I agree'));
    expect(app.agree).toHaveBeenCalledExactlyOnceWith(true);
    expect(isThere(() => button('I agree'))).toBe(false);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('does not ask who said yes before', async () => {
    await openAccount(app, { kind: 'device' });
    expect(isThere(() => field(/kept in my account on/))).toBe(false);
  });
});

describe('creating an account', () => {
  it('leads to the letter that must be answered, and from there to signing in', async () => {
    app.signUp = vi.fn(async () => ({ ok: false, why: 'confirm-email' }) as const);
    await openAccount(app, { kind: 'device' });
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
    await openAccount(app, { kind: 'device' });
    await click(button('No account yet? Create one'));
    await fillIn('ada@example.org', 'secret');
    expect(pageText()).toContain('There is an account with this e-mail already.');
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
