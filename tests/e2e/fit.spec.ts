/** The Match tab of a job: what the advert asks for, and what the person can show for it. */

import type { Page } from '@playwright/test';
import type { Device } from './world/device';
import { look } from './world/look';
import { expect, test } from './world/world';

test('an NHS job is matched by keyboard, offline: told in place, confirmed, taken back, and kept over an edit', async ({
  device,
}) => {
  await device.setOffline(true);
  const page = await aJob(device, 'Ward Clerk', nhs);
  await page.getByRole('tab', { name: 'Match' }).click();
  await expect(page.getByText('0 of 5 essentials you have shown')).toBeVisible();
  await expect(page.getByText('You have no examples yet.')).toBeVisible();
  await look(page, 'match-empty');

  const first = page.getByRole('button', { name: /presenting complex data/ });
  await first.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('When did you do this?').fill(told);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('It is one of your examples now.')).toBeVisible();
  await expect(page.getByText('1 of 5 essentials you have shown')).toBeVisible();
  await expect(page.locator('mark').getByText('presented').first()).toBeVisible();

  await first.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await expect(page.getByText('1.5 of 5 essentials you have shown')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await expect(page.getByText('Marked: not you.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes', exact: true }).first().click();
  await look(page, 'match-nhs');
});

/** A job typed in by hand, open. */
async function aJob(device: Device, title: string, advert: string): Promise<Page> {
  const page = await device.page('sidepanel.html');
  await page.getByRole('button', { name: 'Add a job' }).click();
  await page.getByLabel('Text of the advert').fill(advert);
  await page.getByLabel('Job title').fill(title);
  await page.getByLabel('Employer', { exact: true }).fill('Tidewater');
  await page.getByRole('button', { name: 'Save job' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  return page;
}

const told =
  'I presented monthly waiting-list data to ward managers. I wrote the reports for the board myself, and cut questions by half.';

const nhs = `Senior Data Analyst
Tidewater Hospitals NHS Trust is looking for a data analyst who makes numbers plain for the people on our wards.

Main duties
• Keep the daily bed report running
• Answer requests from wards

Person specification
Qualifications
Essential criteria
• 1.1 Degree in a numerate subject, or the same by experience (A)
Experience
Essential criteria
• 2.1 Experience of presenting complex data to people who are not technical (A, I)
• 2.2 Experience of writing reports for a board (A, I)
• 2.3 Advanced SQL, including tuning slow queries (A, T)
• 2.4 Knowledge of NHS data standards such as SNOMED CT (I)
Desirable criteria
• 2.5 Power BI or Tableau (A)
• 2.6 Experience of training colleagues (I)

You must have the right to work in the UK. This post is subject to a DBS check.
`;
