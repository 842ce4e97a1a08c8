/** A CV comes in: read on the device, looked through, corrected, kept, taken back, and brought in again. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Device } from './world/device';
import { look } from './world/look';
import { expect, test } from './world/world';

const files = resolve(import.meta.dirname, '../fixtures/documents');

test('a Word CV is looked through, corrected over a reload, kept, taken back, kept again and merged', async ({
  device,
}) => {
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
  await expect(page.getByText('7 examples in your bank')).toBeVisible();
  await look(page, 'cv-done');

  await page.getByRole('button', { name: 'Take it all back' }).click();
  await expect(senior.getByLabel('Place')).toHaveValue('Leeds');
  await page.getByRole('button', { name: 'Keep all this' }).click();
  await expect(page.getByText('7 examples in your bank')).toBeVisible();

  await page.getByRole('button', { name: 'Bring in another CV' }).click();
  await choose(page, 'cv/nurse-headings.docx');
  await expect(page.getByText('You have: 07700 900999')).toBeVisible();
  await expect(
    page.getByText('You have this one already. It has nothing new.').filter({ visible: true }).first(),
  ).toBeVisible();
  await look(page, 'cv-again');
  await page.getByRole('button', { name: 'All of them are right' }).click();
  await page.getByRole('button', { name: 'Keep all this' }).click();
  await expect(page.getByText('7 examples in your bank')).toBeVisible();
});

test('a scan is refused with the way on, and a PDF goes the whole way', async ({ device }) => {
  const page = await cvPage(device, 360);
  await choose(page, 'files/scanned.pdf');
  await expect(page.getByRole('alert')).toContainText('paste it below');
  await look(page, 'cv-scan');
  await page.setViewportSize({ width: 1280, height: 900 });
  await choose(page, 'cv/teacher-dates-right.pdf');
  await page.getByRole('button', { name: 'All of them are right' }).click();
  await page.getByRole('button', { name: 'Keep all this' }).click();
  await expect(page.getByText('6 examples in your bank')).toBeVisible();

  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('link', { name: 'See your profile and qualifications' }).click();
  await page.getByLabel('Phone').fill('07700 900000');
  await page.getByLabel('Phone').press('Tab');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Phone')).toHaveValue('07700 900456');
  await page.getByLabel('Country').selectOption('GB');
  await page.getByLabel('Name of it').fill('First aid at work');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('First aid at work, Qualification').click();
  await page.getByLabel('Never use in documents: First aid at work').click();
  await expect(page.getByLabel('Never use in documents: First aid at work')).toBeChecked();
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
