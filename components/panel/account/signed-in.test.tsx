// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPanelApp, type PanelAppInMemory, syncedState } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { openAccount, person } from '@/tests/support/open-account';
import { render } from '@/tests/support/render';
import { button, click, field, pageText, press } from '@/tests/support/screen';
import { Panel } from '../panel';

let app: PanelAppInMemory;

beforeEach(() => {
  app = aPanelApp();
});

describe('a person who is signed in', () => {
  it('is told what waits before signing out, and may stay', async () => {
    app.signOut = vi.fn(app.signOut);
    app.sync.set({ ...syncedState, waiting: 3 });
    await openAccount(app, person);
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

  it('reads how safe everything is, what it means and when it was last so', async () => {
    app.sync.set({ ...syncedState, problem: 'offline', waiting: 2 });
    await openAccount(app, person);
    expect(pageText()).toContain('Offline · 2 waiting to send');
    expect(pageText()).toContain('Changes are sent when you are connected again.');
    expect(pageText()).toMatch(/Last sent and fetched: .*20 Nov, 11:59/);
  });

  it('finds what is where, and the privacy page', async () => {
    app.openOptions = vi.fn();
    await openAccount(app, person);
    await click(button('What is where, and settings'));
    expect(app.openOptions).toHaveBeenCalledOnce();
    const link = document.querySelector<HTMLAnchorElement>('a[href="/privacy.html"]');
    expect(link?.target).toBe('_blank');
  });

  it('comes back to the list with Esc', async () => {
    await openAccount(app, person);
    await press(document.body, 'Escape');
    expect(pageText()).toContain('Your jobs');
  });
});
