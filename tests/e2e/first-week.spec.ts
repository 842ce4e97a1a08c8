/** A first week as a person lives it: six jobs from six kinds of pages, put right, news told, offline in between. */
import type { Page } from '@playwright/test';
import { pagesOfUkBoards } from './reader/pages-of-uk-boards';
import type { Device } from './world/device';
import { jobPages } from './world/job-pages';
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

const systems = ['the health service’s board', 'the civil service’s board'].map((name) => {
  const found = pagesOfUkBoards.find((one) => one.name === name);
  if (found === undefined || found.expected === 'none') throw new Error(`No advert is named ${name}`);
  return { url: found.url, html: found.html, title: found.expected.title };
});

/** The day after today on this computer, as a date field takes it. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE');

test('a first week: six saves, two corrections, a closing date tomorrow, news by keyboard in a tunnel', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const { page } = panel;
  await look(page, 'week-1-empty');
  await saveSixJobs(device, panel);
  await look(page, 'week-3-six-jobs');

  await panel.openJob('Warehouse Systems Engineer');
  await panel.correct('Place', 'Hull');
  await panel.correct('Closing date', dayIn(1));
  await expect(
    page
      .getByText(/Closes tomorrow/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await look(page, 'week-4-corrected');
  await panel.back();

  await device.setOffline(true);
  await panel.openJob('Senior Data Analyst');
  await page.getByLabel('Where it stands').selectOption('submitted');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByLabel('Your notes').fill('Sent from the train.');
  await look(page, 'week-5-offline');
  await panel.back();
  const popup = await device.page('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  await expect(popup.getByRole('listitem').filter({ hasText: 'Warehouse' })).toContainText(
    'Warehouse Systems Engineer closes',
  );
  await tellNews(popup, 'lar', 'Larkfield', 'r');
  await look(popup, 'week-6-rejected');
  await tellNews(popup, 'har', 'Harbour Council', 'i');
  await popup.getByLabel('Day', { exact: true }).fill(dayIn(5));
  await popup.getByLabel('Time').fill('14:00');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Interview noted: Harbour Council.')).toBeVisible();
  await look(popup, 'week-7-interview');
  await popup.close();
  await device.setOffline(false);

  await page.bringToFront();
  await look(page, 'week-8-signed-out');
  await panel.signUp(email);
  await panel.back();
  await page.getByRole('button', { name: 'Add to my account' }).click();
  await panel.untilSynced();
  await look(page, 'week-9-list');
  const rows = await around.backend.sql`
    select a.job_title, a.status, a.notes, a.location from public.applications a
    join auth.users u on u.id = a.user_id where u.email = ${email} and a.deleted_at is null order by a.job_title`;
  expect(rows.map((row) => [row.job_title, row.status, row.notes])).toEqual([
    ['Night baker', 'saved', ''],
    ['Policy Adviser', 'saved', ''],
    ['Senior Data Analyst', 'interview', 'Sent from the train.'],
    ['Shift Lead', 'saved', ''],
    ['Specialist Buyer', 'rejected', ''],
    ['Warehouse Systems Engineer', 'saved', ''],
  ]);
  expect(rows.at(-1)?.location).toBe('Hull');
});

async function saveSixJobs(device: Device, panel: PanelPage): Promise<void> {
  const { page } = panel;
  for (const { url, html } of systems) {
    await device.context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
  }
  const adverts = [
    { url: jobPages.site, title: 'Warehouse Systems Engineer' },
    { url: jobPages.jsonLd, title: 'Senior Data Analyst' },
    { url: jobPages.plain, title: 'Shift Lead' },
    ...systems,
  ];
  for (const { url, title } of adverts) {
    await clip(device, url);
    await page.bringToFront();
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
    await panel.home();
  }
  await expect(page.getByText('5 jobs', { exact: true })).toBeVisible();
  // The sixth is a short note that nobody can be sure of: it is looked at first.
  await clip(device, jobPages.doubtful);
  await page.bringToFront();
  await expect(page.getByRole('button', { name: 'Save job' })).toBeVisible();
  await look(page, 'week-2-please-check');
  await page.getByRole('button', { name: 'Save job' }).click();
  await expect(page.getByRole('heading', { name: 'Night baker', level: 1 })).toBeVisible();
  await panel.home();
}

async function clip(device: Device, url: string): Promise<void> {
  await device.saveByShortcut(await device.tab(url));
}

/** Types a few letters of an employer, then the one key of what came. */
async function tellNews(popup: Page, letters: string, employer: string, key: string): Promise<void> {
  const field = popup.getByRole('combobox', { name: /^News/ });
  await expect(async () => {
    await popup.keyboard.press('n');
    await expect(field).toBeFocused({ timeout: 100 });
  }).toPass();
  await popup.keyboard.type(letters);
  await expect(popup.getByRole('option').first()).toContainText(employer);
  await popup.keyboard.press('Enter');
  await popup.keyboard.press(key);
}
