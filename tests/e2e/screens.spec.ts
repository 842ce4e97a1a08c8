/** Every screen in both themes at 360 px: a picture of each in .local/screens, and nothing for axe to find. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jobPages } from './world/job-pages';
import { look, pictures } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('the screens before anything is saved', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
  await look(panel.page, 'panel-empty');

  // Only a real side panel stays beside a page; what it says of the page is gone with the page.
  await device.saveByShortcut(await device.tab(jobPages.noAdvert));
  const real = await device.control.ownPage('sidepanel.html');
  await real.toSay('No job was found on this page');
  for (const scheme of ['light', 'dark'] as const) {
    writeFileSync(resolve(pictures, `panel-no-advert-${scheme}.png`), await real.picture(scheme));
  }

  await panel.openAccount();
  await expect(panel.page.getByLabel(/^I agree that my jobs/)).toBeVisible();
  await look(panel.page, 'panel-sign-in');
  await panel.page.getByLabel('E-mail').fill('somebody@example.org');
  await panel.page.getByLabel('Password', { exact: true }).fill('wrong');
  await panel.page.getByLabel(/^I agree that my jobs/).check();
  await panel.page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(panel.page.getByRole('alert')).toBeVisible();
  await look(panel.page, 'panel-wrong-password');

  const popup = await device.page('popup.html');
  await expect(popup.getByText('Nothing is due this week')).toBeVisible();
  await look(popup, 'popup-empty');
});

test('the screens of somebody in the middle of it', async ({ device, around }) => {
  test.setTimeout(120_000);
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await look(panel.page, 'panel-signed-in');
  await panel.back();

  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await look(panel.page, 'panel-saved');
  await device.saveByShortcut(await device.tab(jobPages.plain));
  await expect(panel.page.getByRole('heading', { name: 'Shift Lead', level: 1 })).toBeVisible();
  await device.saveByShortcut(await device.tab(jobPages.doubtful));
  await expect(panel.page.getByRole('heading', { name: /Please check this before/ })).toBeVisible();
  await look(panel.page, 'panel-draft');
  await panel.back();
  await look(panel.page, 'panel-draft-waiting');
  await panel.page
    .getByRole('button', { name: /Check it/ })
    .first()
    .click();
  await panel.page.getByRole('button', { name: 'Save job' }).click();
  await expect(panel.page.getByRole('heading', { name: 'Night baker', level: 1 })).toBeVisible();
  await device.saveByShortcut(await device.tab(jobPages.site));
  await expect(panel.page.getByRole('heading', { name: 'Warehouse Systems Engineer' })).toBeVisible();
  await panel.back();
  await panel.untilSynced();

  await makeEventful(around.backend.sql, email);
  await panel.page.reload();
  await panel.home();
  await expect(panel.job('Warehouse Systems Engineer')).toContainText('Interview');
  await look(panel.page, 'panel-list');
  await panel.openJob('Senior Data Analyst');
  await look(panel.page, 'panel-job');
  await panel.page.getByRole('button', { name: 'Employer Harbour Council' }).click();
  await look(panel.page, 'panel-job-editing');
  await panel.page.keyboard.press('Escape');

  const popup = await device.page('popup.html');
  await expect(
    popup
      .getByText(/Follow up with/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(popup.getByRole('button', { name: 'All my jobs' })).toBeVisible();
  await look(popup, 'popup-due');
  await popup.getByRole('button', { name: 'Later' }).first().click();
  await look(popup, 'popup-later');

  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'status', status: 503 } }]);
  await panel.page.bringToFront();
  await panel.correct('Place', 'York');
  await panel.back();
  await expect(panel.page.getByText(/waiting to send/)).toBeVisible();
  await look(panel.page, 'panel-waiting');

  await panel.openAccount();
  await panel.page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(panel.page.getByRole('dialog')).toBeVisible();
  await look(panel.page, 'panel-sign-out');
});

/** Overdue, due today, closing soon and in an interview: rows as another device would have left them. */
async function makeEventful(sql: import('postgres').Sql, email: string): Promise<void> {
  const [person] = await sql`select id from auth.users where email = ${email}`;
  const owner = person?.id;
  await sql`update public.applications set next_followup_at = now() - interval '2 days'
    where user_id = ${owner} and job_title = 'Warehouse Systems Engineer'`;
  await sql`update public.applications set next_followup_at = date_trunc('day', now()) + interval '12 hours'
    where user_id = ${owner} and job_title = 'Shift Lead'`;
  await sql`update public.applications set closing_date = current_date + 4
    where user_id = ${owner} and job_title = 'Senior Data Analyst'`;
  await sql`insert into public.application_activities (user_id, application_id, type, status, occurred_at)
    select user_id, id, 'status', 'interview', now() from public.applications
    where user_id = ${owner} and job_title = 'Warehouse Systems Engineer'`;
}
