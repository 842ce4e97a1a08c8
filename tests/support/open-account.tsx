import { Panel } from '@/components/panel/panel';
import type { Account } from '@/lib/use-cases/account';
import { type PanelAppInMemory, signedInPerson } from './a-panel-app';
import { render } from './render';
import { button, click, field, type } from './screen';

/** Who `aPanelApp` signs in. */
export const person = signedInPerson as Extract<Account, { kind: 'person' }>;

/** Draws the panel with the account open in it. */
export async function openAccount(app: PanelAppInMemory, account: Account): Promise<void> {
  app.account.set(account);
  await render(<Panel app={app} />);
  await click(button('Account'));
}

/** Fills in the form of signing in, or of a new account, and sends it. */
export async function fillIn(email: string, password: string): Promise<void> {
  await type(field('E-mail'), email);
  await type(field(/password/i), password);
  const submit = document.querySelector<HTMLButtonElement>('button[type=submit]');
  if (submit) await click(submit);
}
