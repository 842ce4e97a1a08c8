import { expect, type Page } from '@playwright/test';

/** The password of everybody in the tests. */
export const password = 'starboard-for-tests';

let people = 0;

/** A fresh e-mail address; invented, and never the same twice. */
export function anAddress(): string {
  people += 1;
  return `person-${Date.now()}-${people}@example.org`;
}

/** The side panel as a person uses it: by what it says. */
export class PanelPage {
  constructor(readonly page: Page) {}

  async openAccount(): Promise<void> {
    // A tab behind another one draws nothing, so clicks in it wait; a side panel is always in front.
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'Account', exact: true }).click();
  }

  /** Fills the form of signing in or up and sends it; what comes of it is the test's to look at. */
  async enter(
    kind: 'sign-in' | 'sign-up',
    email: string,
    withPassword = password,
    isShared = false,
  ): Promise<void> {
    await this.openAccount();
    if (kind === 'sign-up') await this.page.getByRole('button', { name: /No account yet/ }).click();
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel(/^(Password|Choose a password)$/).fill(withPassword);
    const consent = this.page.getByLabel(/^I agree that my jobs/);
    // Asked once on a device, until somebody signs out.
    if (await consent.isVisible()) await consent.check();
    if (isShared) await this.page.getByLabel('This is a shared computer').check();
    const send = kind === 'sign-up' ? 'Create account' : 'Sign in';
    await this.page.getByRole('main').getByRole('button', { name: send, exact: true }).click();
  }

  /** A new account, signed in on this device. */
  async signUp(email: string, { isShared = false } = {}): Promise<void> {
    await this.enter('sign-up', email, password, isShared);
    await expect(this.page.getByText(email)).toBeVisible();
  }

  /** Signs out and goes back to the list. */
  async signOut(): Promise<void> {
    await this.openAccount();
    await this.page.getByRole('button', { name: 'Sign out', exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(
      this.page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }),
    ).toBeVisible();
    await this.back();
  }

  async back(): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'Back' }).click();
  }

  /** The list, wherever the panel is; a panel opened soon after a save shows that job first. */
  async home(): Promise<void> {
    const [list, back] = [
      this.page.getByRole('heading', { name: 'Your jobs' }),
      this.page.getByRole('button', { name: 'Back' }),
    ];
    // What was saved a moment ago may come up after the list was there already.
    await expect(async () => {
      if (await back.isVisible()) await back.click();
      await expect(list).toBeVisible({ timeout: 500 });
      await this.page.waitForTimeout(300);
      expect(await list.isVisible()).toBe(true);
    }).toPass({ timeout: 15_000 });
  }

  /** The row of a job in the list. */
  job(title: string) {
    return this.page.getByRole('listitem').filter({ hasText: title });
  }

  async openJob(title: string): Promise<void> {
    await this.job(title).getByRole('button').first().click();
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }

  async correct(field: string, value: string): Promise<void> {
    const shown = this.page.getByRole('button', { name: new RegExp(`^${field}\\b`) }).first();
    await shown.click();
    await this.page.getByLabel(field, { exact: true }).fill(value);
    await this.page.keyboard.press('Enter');
    // The field is a button again once the change is on the disk.
    await expect(shown).toBeVisible();
  }

  /** All that was written reaches the server, within so many milliseconds: one that failed often is left alone for a minute. */
  async untilSynced(within = 20_000): Promise<void> {
    await expect(
      this.page.getByText('All saved · on this computer and synced').filter({ visible: true }).first(),
    ).toBeVisible({ timeout: within });
  }
}
