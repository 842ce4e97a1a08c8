/** The first start: three steps in a tab of their own, by keyboard, with a sample that the real reader reads. */
import { expect, type Page } from '@playwright/test';
import { Device } from './world/device';
import { look } from './world/look';
import { PanelPage } from './world/panel-page';
import { test } from './world/world';

async function lookAtBothWidths(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1100, height: 900 });
  await look(page, `${name}-wide`);
  await page.setViewportSize({ width: 360, height: 900 });
  await look(page, name);
}

test('a new person is led through the first steps with the keyboard alone, and nothing is sent', async ({
  around,
}) => {
  const device = await Device.open({ ...around, keepsWelcome: true });
  around.network.clear();
  try {
    const welcome = await device.welcome();
    await expect(welcome.getByRole('heading', { name: 'Welcome to Starboard' })).toBeVisible();
    await lookAtBothWidths(welcome, 'welcome-1');
    await welcome.getByLabel(/^I agree that my jobs/).focus();
    await welcome.keyboard.press('Space');
    await welcome.getByRole('button', { name: 'Next' }).focus();
    await welcome.keyboard.press('Enter');

    await expect(welcome.getByRole('heading', { name: 'Two short questions' })).toBeFocused();
    await welcome.getByLabel('Your field of work').selectOption('Nursing and care');
    await welcome.getByLabel('United Kingdom').check();
    await look(welcome, 'welcome-2');
    await welcome.getByRole('button', { name: 'Next' }).press('Enter');

    await expect(welcome.getByText('Alt+Shift+J')).toBeVisible();
    const sample = welcome.frameLocator('iframe');
    await expect(sample.getByRole('heading', { name: 'Library Services Assistant' })).toBeVisible();
    await look(welcome, 'welcome-3');
    await welcome.getByRole('button', { name: 'Save job' }).press('Enter');
    await expect(welcome.getByRole('main')).toContainText('Northbrook Libraries (sample) · Northbrook');
    await expect(welcome.getByRole('main')).toContainText('£24,404 to £25,979 a year');
    await expect(welcome.getByText(/^Closes .*in 3 weeks$/)).toBeVisible();
    await lookAtBothWidths(welcome, 'welcome-3-saved');

    const panel = new PanelPage(await device.page('sidepanel.html'));
    await panel.home();
    await panel.openJob('Library Services Assistant');
    await expect(panel.page.getByText('This is the sample from the first steps.')).toBeVisible();
    await look(panel.page, 'panel-sample');

    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Finish' }).focus();
    // The page closes while the key is still down.
    await Promise.all([welcome.waitForEvent('close'), welcome.keyboard.down('Enter').catch(() => {})]);
    await panel.page.bringToFront();
    await expect(panel.page.getByText('This job is not in your list')).toBeVisible();
    await panel.back();
    await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();

    // The yes was given in the first steps, so signing in does not ask for it again.
    await panel.openAccount();
    await expect(panel.page.getByLabel('E-mail')).toBeVisible();
    await expect(panel.page.getByLabel(/^I agree that my jobs/)).toBeHidden();
    expect(around.network.requests.map((one) => one.path)).toEqual([]);
  } finally {
    await device.throwAway();
  }
});

test('the first steps come once, the keys work on them, and the country goes into the profile', async ({
  around,
}) => {
  const device = await Device.open({ ...around, keepsWelcome: true });
  try {
    const welcome = await device.welcome();
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Next' }).click();
    await welcome.getByLabel('United States').check();
    await welcome.getByRole('button', { name: 'Next' }).click();
    await expect(
      welcome.frameLocator('iframe').getByRole('heading', { name: 'Library Assistant' }),
    ).toBeVisible();
    await device.pressKeysOn(welcome);
    await expect(welcome.getByText('$19.40 to $22.10 an hour')).toBeVisible();
    await welcome.getByRole('button', { name: 'Remove the sample' }).click();
    await expect(welcome.getByRole('button', { name: 'Save job' })).toBeVisible();
    await welcome.getByRole('button', { name: 'Skip the first steps' }).click();
    await expect.poll(() => welcome.isClosed()).toBe(true);

    const email = `first-${Date.now()}@example.org`;
    const panel = new PanelPage(await device.page('sidepanel.html'));
    await panel.signUp(email);
    const country = async () => {
      const [row] = await around.backend.sql`
        select p.country from public.profiles p join auth.users u on u.id = p.user_id where u.email = ${email}`;
      return row?.country;
    };
    await expect.poll(country, { timeout: 15_000 }).toBe('US');

    await device.close();
    await device.start();
    const options = await device.page('options.html');
    expect(device.context.pages().filter((page) => page.url().includes('welcome.html'))).toEqual([]);
    const opened = device.context.waitForEvent('page');
    await options.getByRole('button', { name: 'Show the first steps again' }).click();
    await expect((await opened).getByRole('heading', { name: 'Welcome to Starboard' })).toBeVisible();
  } finally {
    await device.throwAway();
  }
});
