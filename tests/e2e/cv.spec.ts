/** A CV comes in: read on the device, looked through, corrected, kept, taken back, and brought in again. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Sql } from 'postgres';
import type { Device } from './world/device';
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

const files = resolve(import.meta.dirname, '../fixtures/documents');

test('a Word CV is looked through, corrected over a reload, kept, taken back, kept again and merged', async ({
  device,
  around,
}) => {
  test.setTimeout(120_000);
  const page = await cvPage(device, 360);
  await device.setOffline(true);
  await choose(page, 'cv/nurse-headings.docx');
  await expect(page.getByRole('heading', { name: 'Look it through' })).toBeFocused();
  await look(page, 'cv-review');
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByLabel('Name', { exact: true }).focus();
  await expect(page.getByRole('button', { name: 'Amina Okafor', pressed: true })).toBeVisible();
  await page
    .getByRole('button', { name: /^Bradford Example Royal Infirmary|Newly Qualified Nurse/ })
    .first()
    .click();
  await expect(page.locator('[data-lines] input:focus, [data-lines] textarea:focus')).toBeVisible();

  const nurse = page.getByRole('region', { name: /^Staff Nurse/ });
  await nurse.getByLabel('Job title').fill('Senior Staff Nurse');
  await page.getByLabel('Phone').fill('07700 900999');
  const senior = page.getByRole('region', { name: 'Senior Staff Nurse' });
  await senior.getByLabel('Place').fill('Leeds');
  await senior.getByRole('button', { name: 'This is right: Senior Staff Nurse' }).press('Enter');
  await expect.poll(() => keptReview(page)).toContain('Senior Staff Nurse');
  await expect.poll(() => keptReview(page)).toContain('"keep"');
  await page.reload();
  await expect(senior.getByLabel('Place')).toHaveValue('Leeds');
  await expect(page.getByLabel('Phone')).toHaveValue('07700 900999');
  await page.getByRole('button', { name: 'All of them are right' }).press('Enter');
  await page.getByRole('button', { name: 'Keep all this' }).press('Enter');
  await expect(page.getByText('You have 7 examples now')).toBeVisible();
  await look(page, 'cv-done');

  await page.getByRole('button', { name: 'Take it all back' }).click();
  await expect(senior.getByLabel('Place')).toHaveValue('Leeds');
  await page.getByRole('button', { name: 'Keep all this' }).click();
  await expect(page.getByText('You have 7 examples now')).toBeVisible();

  await page.getByRole('button', { name: 'Bring in another CV' }).click();
  await choose(page, 'cv/nurse-headings.docx');
  await expect(page.getByText('You have: 07700 900999')).toBeVisible();
  await expect(
    page.getByText('You have this one already. It has nothing new.').filter({ visible: true }).first(),
  ).toBeVisible();
  await look(page, 'cv-again');
  await page.getByRole('button', { name: 'All of them are right' }).click();
  await page.getByRole('button', { name: 'Keep all this' }).click();
  await expect(page.getByText('You have 7 examples now')).toBeVisible();

  await device.setOffline(false);
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.page.getByRole('button', { name: 'Add to my account' }).click();
  await panel.untilSynced();
  const arrived = () => inPostgres(around.backend.sql, email);
  await expect.poll(arrived).toEqual({
    phone: '07700 900999',
    roles: ['Befriender', 'Healthcare Assistant', 'Newly Qualified Nurse', 'Senior Staff Nurse'],
    place: 'Leeds',
    examples: 7,
  });
});

test('a scan is refused with the way on, and a PDF goes the whole way', async ({ device }) => {
  test.setTimeout(90_000);
  const page = await cvPage(device, 360);
  await choose(page, 'files/scanned.pdf');
  await expect(page.getByRole('alert')).toContainText('paste it below');
  await look(page, 'cv-scan');
  await page.setViewportSize({ width: 1280, height: 900 });
  await choose(page, 'cv/teacher-dates-right.pdf');
  await page.getByRole('button', { name: 'All of them are right' }).click();
  await page.getByRole('button', { name: 'Keep all this' }).click();
  await expect(page.getByText('You have 6 examples now')).toBeVisible();

  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('link', { name: 'See your profile and qualifications' }).click();
  await page.getByLabel('Phone', { exact: true }).fill('07700 900000');
  await page.getByLabel('Phone', { exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('07700 900456');
  await page.getByLabel('Country').selectOption('GB');
  await page.getByLabel('Name of it').fill('First aid at work');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.locator('summary', { hasText: 'First aid at work' }).click();
  await page.getByLabel('Never use in documents: First aid at work').click();
  await expect(page.getByLabel('Never use in documents: First aid at work')).toBeChecked();
  await changeRole(page);
  await addReferee(page);
  await look(page, 'options-profile');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take them along as JSON Resume' }).click(),
  ]);
  const resume = await download.path();
  await page.goto(device.addressOf('cv.html'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'resume.json', mimeType: 'application/json', buffer: await readFile(resume) });
  await expect(page.getByText('You have this one already. It has nothing new.')).toHaveCount(3);
  await expect(page.getByText('Use this instead')).toHaveCount(0);
});

test('days are read as in the country of the first steps, and what a CV says of others stays', async ({
  device,
}) => {
  const page = await cvPage(device, 360);
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    await storage.local.set({ choices: { country: 'GB', field: null } });
  });
  await page.getByLabel('Or paste its text').fill(carer);
  await page.getByRole('button', { name: 'Read this text' }).click();
  // Shown as the browser writes days, which is the American way here.
  await expect(page.getByText('December 6, 2020 to April 3, 2022')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Keep: Married' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Keep: Union representative' })).toBeChecked();
  await expect(page.getByText('learning disabilities')).not.toHaveCount(0);
  await look(page, 'cv-pasted');
  await page.getByRole('button', { name: 'This is right: Support Worker' }).click();
  await page.getByRole('button', { name: 'Keep all this' }).click();
  await expect(page.getByText('1 line was left out')).toBeVisible();
  await page.reload();
  await page.getByText('1 line was left out of your last CV').click();
  await expect(page.getByText('Married', { exact: true })).toBeVisible();
  await look(page, 'cv-left');
});

const carer = `Amy Cole
amy.cole@example.com | Married

Employment
Support Worker, Sunrise Care Ltd, 06/12/2020 - 03/04/2022
- Supported six adults with learning disabilities to live on their own
- Union representative for 40 carers`;

/** What the account holds of the CV, as Postgres has it. */
async function inPostgres(sql: Sql, email: string): Promise<unknown> {
  const [row] = await sql`
    select p.phone,
      (select array_agg(w.job_title order by w.job_title) from public.work_history w where w.user_id = u.id and w.deleted_at is null) as roles,
      (select w.location from public.work_history w where w.user_id = u.id and w.deleted_at is null and w.job_title like 'Senior%') as place,
      (select sum(jsonb_array_length(w.bullets)) from public.work_history w
        where w.user_id = u.id and w.deleted_at is null)::integer
        + (select count(*) from public.achievements a where a.user_id = u.id and a.deleted_at is null)::integer as examples
    from auth.users u join public.profiles p on p.user_id = u.id where u.email = ${email}`;
  return row;
}

async function cvPage(device: Device, width: number): Promise<Page> {
  const page = await device.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(device.addressOf('cv.html'));
  return page;
}

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(resolve(files, name));
}

function keptReview(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    return JSON.stringify((await storage.local.get('typed:cv'))['typed:cv'] ?? '').replaceAll('\\', '');
  });
}

/** A role is opened, its dates and lines changed as they are typed, on disk within a second, and there after a reload. */
async function changeRole(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Teacher of Physics' }).click();
  await page.getByLabel('Start', { exact: true }).fill('09/2018');
  await expect(page.getByText('September 2018')).toBeVisible();
  await page.getByLabel('One more thing you did').fill('Ran the summer reading club.');
  await page.getByRole('button', { name: 'Add this line' }).press('Enter');
  await expect(page.getByText('Kept with your examples.')).toBeVisible();
  await page.getByLabel('Employer', { exact: true }).fill('Example Academy Trust');
  // What is shown of it is on disk.
  await expect(page.locator('summary', { hasText: 'Example Academy Trust' })).toBeVisible();
  await page.reload();
  await page.locator('summary', { hasText: 'Example Academy Trust' }).click();
  await expect(page.getByLabel('Start', { exact: true })).toHaveValue('Sep 2018');
}

/** Somebody to ask about the person: added by name, removed, brought back. */
async function addReferee(page: Page): Promise<void> {
  await page.getByLabel('Name of the person').fill('Ines Example');
  await page.getByRole('button', { name: 'Add this person' }).press('Enter');
  await page.locator('summary', { hasText: 'Ines Example' }).click();
  await page.getByLabel('How they know you').fill('Line manager, 2019 to 2022');
  await page.getByRole('button', { name: 'Remove Ines Example' }).click();
  // What was typed is kept first, and says so with an Undo of its own.
  await expect(page.getByRole('status').filter({ hasText: 'Ines Example' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Line manager, 2019 to 2022')).toBeVisible();
}
