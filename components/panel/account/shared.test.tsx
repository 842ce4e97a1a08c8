// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPanelApp, type PanelAppInMemory } from '@/tests/support/a-panel-app';
import { aDraft, anApplication } from '@/tests/support/an-application';
import { fillIn, openAccount } from '@/tests/support/open-account';
import { render, settle } from '@/tests/support/render';
import { button, click, field, pageText, type } from '@/tests/support/screen';
import { Panel } from '../panel';

let app: PanelAppInMemory;

beforeEach(() => {
  app = aPanelApp();
});

describe('a shared computer', () => {
  it('is asked for at sign-in, and known the next time', async () => {
    app.signIn = vi.fn(app.signIn);
    await openAccount(app, { kind: 'device' });
    expect(pageText()).toContain(
      'You are signed out when the browser closes, or after 15 minutes without you',
    );
    await click(field('This is a shared computer'));
    await fillIn('ada@example.org', 'secret');
    expect(app.signIn).toHaveBeenCalledExactlyOnceWith('ada@example.org', 'secret', true);
  });

  it('stays one for who signs in next, unless they say otherwise', async () => {
    app.shared.set(true);
    app.signIn = vi.fn(app.signIn);
    await openAccount(app, { kind: 'device' });
    expect(field('This is a shared computer').checked).toBe(true);
    await click(field('This is a shared computer'));
    await fillIn('ada@example.org', 'secret');
    expect(app.signIn).toHaveBeenCalledExactlyOnceWith('ada@example.org', 'secret', false);
  });

  it('leaves the job that was open when its person is signed out, and forgets what they typed', async () => {
    const job = anApplication({ jobTitle: 'Data Analyst' });
    app.applications.set([job]);
    app.drafts.set([aDraft()]);
    await render(<Panel app={app} />);
    await click(button('Check it'));
    await type(field('Employer'), 'Not for the next person');
    await click(button('Back'));
    await type(field(/^Search titles/), 'data');
    await click(button(/^Data Analyst/));
    for (const key of app.drafts.get() ?? []) app.keepTyped(`draft:${key.id}`, null);
    await settle(() => {
      app.farewell.set({ waiting: 0 });
      app.account.set({ kind: 'device' });
    });
    expect(pageText()).toContain('You were signed out because this is a shared computer');
    expect(field(/^Search titles/).value).toBe('');
    await click(button('Check it'));
    expect(field('Employer').value).not.toBe('Not for the next person');
  });

  it('tells over the list who was signed out, until they have read it', async () => {
    app.account.set({ kind: 'device' });
    app.farewell.set({ waiting: 0 });
    await render(<Panel app={app} />);
    expect(pageText()).toContain('You were signed out because this is a shared computer');
    await click(button('OK'));
    expect(pageText()).not.toContain('You were signed out');
  });
});
