/** One application, from putting it right to its history; and a job that is added by hand. */

import type { Page } from '@playwright/test';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { browser } from 'wxt/browser';
import type { Device } from './world/device';
import { jobPages } from './world/job-pages';
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

declare const chrome: typeof browser;

test('a saved job is put right, a Word file is added to it, and its history is told by hand', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const { page } = panel;
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await expect(page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await page.bringToFront();
  await panel.correct('Place', 'Southampton');
  await panel.correct('Pay', '£41,000');
  await page.getByRole('button', { name: 'Agency', exact: true }).click();
  await page.getByLabel('Agency', { exact: true }).fill('Tide People');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/via Tide People · Southampton/)).toBeVisible();

  await page.getByRole('button', { name: 'Add a next step' }).click();
  await page.getByLabel('What comes next').fill('Ask Priya to look it over; find the certificate');
  await page.getByLabel(/^By when/).fill('2030-01-30');
  await look(page, 'job-step-typed');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Wed,? .*2030/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change', exact: true })).toBeFocused();
  await look(page, 'job-step');

  await page.getByRole('button', { name: 'Attach a job description' }).click();
  await look(page, 'job-attach');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles({ name: 'Role profile.docx', mimeType: docxType, buffer: await aWordFile() });
  await expect(page.getByText('Added beneath the advert: Role profile.docx')).toBeVisible();
  await expect(page.getByText('Job description (Role profile.docx)')).toBeVisible();
  await expect(page.getByText('• Keeps the tide tables in order')).toBeVisible();

  await page.getByLabel('Where it stands').selectOption('submitted');
  await expect(page.getByText(/You applied/)).toBeVisible();
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Add something that happened' }).click();
  await page.getByLabel('What it was').selectOption('interview');
  await page.getByLabel('Day', { exact: true }).fill('2030-01-31');
  await page.getByLabel('Time').fill('14:30');
  await page.getByLabel('Where, or with whom').fill('Teams, two people');
  await look(page, 'job-entry');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Interview: Teams, two people')).toBeVisible();
  await expect(page.getByText('A file was added: Role profile.docx')).toBeVisible();
  await expect(page.getByRole('banner').getByText(/^Interview \w+,? .*2030/)).toBeVisible();
  await look(page, 'job-history');
  await page.getByRole('tab', { name: 'Job' }).click();
  await page.getByLabel('Where it stands').selectOption('rejected');
  await expect(page.getByText('This one came to nothing')).toBeVisible();
  await look(page, 'job-rejected');
  await page.getByRole('button', { name: 'Write a line' }).click();
  await page.getByLabel('Your notes').fill('They asked for a second example of teamwork.');
  await look(page, 'job-notes');
});

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function aWordFile(): Promise<Buffer> {
  const children = [
    new Paragraph({ text: 'Main duties', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: 'Keeps the tide tables in order', bullet: { level: 0 } }),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

test('a job is added by hand out of a pasted text, offline, and the same address is known', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const { page } = panel;
  await device.setOffline(true);
  await page.getByRole('button', { name: 'Add a job' }).click();
  await page.getByLabel('Text of the advert').fill(advert);
  await expect(page.getByText(/things were found in the text/)).toBeVisible();
  await expect(page.getByLabel('Job title')).toHaveValue('Night Baker');
  await expect(page.getByLabel('Closing date')).toHaveValue('2030-12-04');
  await page.getByLabel('Address of the advert').fill('millbrook.example/jobs/4711');
  await look(page, 'add-pasted');
  await page.getByRole('button', { name: 'Save job' }).click();
  await expect(page.getByRole('heading', { name: 'Night Baker', level: 1 })).toBeVisible();
  await page
    .getByText('We cannot offer visa sponsorship for this role.')
    .filter({ visible: true })
    .first()
    .scrollIntoViewIfNeeded();
  await look(page, 'add-saved');

  await panel.back();
  await page.getByRole('button', { name: 'Add a job' }).click();
  await page.getByLabel('Address of the advert').fill('https://millbrook.example/jobs/4711?utm_source=mail');
  await expect(page.getByText(/You saved this job on/)).toBeVisible();
  await page.getByRole('button', { name: 'See the job' }).click();
  await expect(page.getByRole('heading', { name: 'Night Baker', level: 1 })).toBeVisible();
});

test('what is typed is on disk within a second, there again after a crash and an update, and sent when online', async ({
  device,
  around,
}) => {
  const email = anAddress();
  let panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.page.getByRole('button', { name: 'Add a job' }).click();
  await panel.page.getByLabel('Employer', { exact: true }).fill('Tidewater');
  await untilTyped(panel.page, 'add');
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await panel.page.bringToFront();
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await panel.page.getByRole('button', { name: /^Pay/ }).click();
  await panel.page.getByLabel('Pay', { exact: true }).fill('£42,0');
  await untilTyped(panel.page, 'fields:');
  panel = await afterCrash(device, panel);
  await expect(panel.page.getByLabel('Pay', { exact: true })).toHaveValue('£42,0');

  await panel.page.getByRole('tab', { name: 'Notes' }).click();
  await panel.page.getByLabel('Your notes').fill('Ask about parking');
  await untilTyped(panel.page, 'notes:');
  panel = await afterCrash(device, panel);
  await panel.page.getByRole('tab', { name: 'Notes' }).click();
  await expect(panel.page.getByLabel('Your notes')).toHaveValue('Ask about parking');

  await panel.page.getByRole('tab', { name: 'History' }).click();
  await panel.page.getByRole('button', { name: 'Add something that happened' }).click();
  await panel.page.getByLabel('About what, or with whom').fill('Priya');
  await untilTyped(panel.page, 'entry:');
  await device.reloadExtension();
  panel = await openedAnew(device);
  await panel.page.getByRole('tab', { name: 'History' }).click();
  await expect(panel.page.getByLabel('About what, or with whom')).toHaveValue('Priya');

  await device.setOffline(true);
  await panel.page.getByRole('tab', { name: 'Notes' }).click();
  await panel.page.getByLabel('Your notes').fill('Ask about parking and the start');
  await panel.back();
  await panel.page.getByRole('button', { name: 'Add a job' }).click();
  await expect(panel.page.getByLabel('Employer', { exact: true })).toHaveValue('Tidewater');
  await panel.back();
  await device.setOffline(false);
  await panel.untilSynced();
  const [row] = await around.backend.sql`
    select a.notes from public.applications a join auth.users u on u.id = a.user_id where u.email = ${email}`;
  expect(row?.notes).toBe('Ask about parking and the start');
});

/** What was typed under a name that begins so is on disk; it takes a second at most. */
async function untilTyped(page: Page, name: string): Promise<void> {
  const keys = () => page.evaluate(() => chrome.storage.local.get(null)).then(Object.keys);
  await expect
    .poll(keys, { timeout: 1000, intervals: [50] })
    .toContainEqual(expect.stringContaining(`typed:${name}`));
}

/** Ends the panel's process, the worker's with it, where nothing has a moment to save anything. */
async function afterCrash(device: Device, { page }: PanelPage): Promise<PanelPage> {
  const session = await device.context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await Promise.race([session.send('Page.crash').catch(() => undefined), crashed]);
  await crashed;
  await page.close();
  return openedAnew(device);
}

async function openedAnew(device: Device): Promise<PanelPage> {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const title = 'Senior Data Analyst';
  const heading = panel.page.getByRole('heading', { name: title, level: 1 });
  // A job that was saved a moment ago comes up by itself; going back from it would keep what is half typed.
  await expect(async () => {
    if (!(await heading.isVisible()))
      await panel.job(title).getByRole('button').first().click({ timeout: 500 });
    await expect(heading).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  return panel;
}

const advert = `Night Baker
Millbrook Bakery
Location: Leeds
Salary: £24,500 a year
Closing date: 4 December 2030

Millbrook Bakery is looking for a baker who likes the night.
• Bake bread
• Clean the ovens

We cannot offer visa sponsorship for this role. The full job description is attached below.`;
