/** The Match tab of a job: what the advert asks for, and what the person can show for it. */

import type { Page } from '@playwright/test';
import { clipFrom } from './world/clip-message';
import type { Device } from './world/device';
import { idsOnDisk } from './world/disk';
import { look } from './world/look';
import { expect, test } from './world/world';

test('an NHS job is matched by keyboard, offline: told in place, confirmed, and taken back', async ({
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
  await expect(page.locator('mark').getByText('presented').filter({ visible: true }).first()).toBeVisible();

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
  await expect(page.getByText('Marked: yes, you can show this.')).toBeVisible();
  await page.getByText(/^Matched: presented/).scrollIntoViewIfNeeded();
  await look(page, 'match-nhs');
  await page.getByText('How this number is made').click();
  await page.getByText('Asked for most in your jobs').click();
  await expect(page.getByText(/^Nothing is asked for in two of your jobs/)).toBeVisible();
  await look(page, 'match-score');
});

test('what was picked for an American advert stays when the page is read again in other words', async ({
  device,
}) => {
  const address = 'https://careers.harbour-council.example/vacancies/backend';
  let lines = us;
  await device.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: advertPage('Backend Engineer', lines) }),
  );
  const page = await device.page('sidepanel.html');
  const advert = await device.tab(address);
  await device.saveByShortcut(advert);
  await page.bringToFront();
  await expect(page.getByRole('heading', { name: 'Backend Engineer', level: 1 })).toBeVisible();
  await page.getByRole('tab', { name: 'Match' }).click();
  const budget = page.getByRole('button', { name: /on-call rotation/ });
  await budget.click();
  await page
    .getByLabel('When did you do this?')
    .fill('I ran the on-call rotation of our payments team and cut pages by half.');
  await page.getByRole('button', { name: 'Save, it shows this' }).click();
  await expect(page.getByRole('button', { name: /^Yes: .*on-call rotation/ })).toBeVisible();
  await budget.click();
  await look(page, 'match-us');

  lines = us.map((line) =>
    line.replace('Experience running an on-call rotation', 'Experience of running on-call rotations'),
  );
  await advert.reload();
  await device.saveByShortcut(advert);
  await page.bringToFront();
  await expect(page.getByRole('button', { name: /^Yes: .*running on-call rotations/ })).toBeVisible();
});

test('what saved jobs ask is known without opening them, after a killed worker too', async ({ device }) => {
  const address = 'https://careers.harbour-council.example/vacancies/backend';
  await device.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: advertPage('Backend Engineer', us) }),
  );
  const page = await aJob(
    device,
    'Platform Engineer',
    `Our platform team keeps the lights on for the whole of the harbour, and you will join it.\nRequirements\n${us.map((line) => `• ${line}`).join('\n')}`,
  );
  const advert = await device.tab(address);
  await device.control.clickIcon(advert);
  expect(await clipFrom(page, address)).toMatchObject({ kind: 'saved' });
  await device.control.killWorker();

  const examples = await device.context.newPage();
  await examples.goto(device.addressOf('examples.html'));
  await expect.poll(() => idsOnDisk(examples, 'requirements').then((ids) => ids.length)).toBe(12);
  await examples.getByText('Asked for most in your jobs').click();
  await expect(examples.getByText('Experience running an on-call rotation')).toBeVisible();
  await expect(examples.getByText('in 2 jobs')).toHaveCount(5);
  await look(examples, 'examples-asked-most');
});

const us = [
  '5+ years of experience building backend services in Go or Java',
  'Experience running an on-call rotation',
  'Strong knowledge of PostgreSQL and query tuning',
  'Ability to write clear design documents',
  'Bachelor’s degree in computer science or equivalent experience',
];

function advertPage(title: string, lines: readonly string[]): string {
  const description = `<p>Harbour builds payment systems for small ports all over the coast, and we are growing our platform team in Portland. You will work with people who care about the sea and about software that keeps its promises, day and night.</p><h3>What you’ll bring</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul><h3>Nice to have</h3><ul><li>Experience with Kubernetes</li></ul><p>You must be authorized to work in the United States.</p>`;
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    hiringOrganization: { '@type': 'Organization', name: 'Harbour' },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Portland' } },
  };
  return `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><main>${description}</main><script type="application/ld+json">${JSON.stringify(posting)}</script></html>`;
}

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
