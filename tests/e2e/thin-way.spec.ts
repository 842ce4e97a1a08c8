import { jobPages } from './world/job-pages';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('from a page to a row in Postgres, corrected, after a restart, and due in the popup', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);

  for (const [url, title] of [
    [jobPages.site, 'Warehouse Systems Engineer'],
    [jobPages.jsonLd, 'Senior Data Analyst'],
    [jobPages.plain, 'Shift Lead'],
  ] as const) {
    await device.saveByShortcut(await device.tab(url));
    await expect(panel.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(panel.page.getByText('Saved.').filter({ visible: true }).first()).toBeVisible();
  }

  await panel.page.bringToFront();
  await panel.correct('Place', 'Southampton');
  await expect(panel.page.getByRole('banner').getByText(/Southampton/)).toBeVisible();
  await panel.page.getByRole('button', { name: 'Tomorrow' }).click();
  await panel.back();
  await panel.untilSynced();

  const rows = await around.backend.sql`
    select a.job_title, a.company, a.location, a.job_text, a.advert_reading, a.next_followup_at
    from public.applications a join auth.users u on u.id = a.user_id
    where u.email = ${email} order by a.created_at`;
  expect(rows.map((row) => [row.job_title, row.company])).toEqual([
    ['Warehouse Systems Engineer', 'Tidewater Freight'],
    ['Senior Data Analyst', 'Harbour Council'],
    ['Shift Lead', 'Millbrook Bakery'],
  ]);
  expect(rows[0]?.job_text).toContain('SQL that you can explain to a colleague');
  expect(rows[0]?.job_text).not.toContain('Submit application');
  expect(rows[1]?.job_text).toContain('advanced SQL, including query tuning');
  expect(rows[2]?.job_text).toContain('opens the bakery at four in the morning');
  expect(rows[2]).toMatchObject({ location: 'Southampton' });
  expect(rows[2]?.advert_reading.receipts.location).toMatchObject({ from: 'hand' });
  expect(rows[2]?.next_followup_at).not.toBeNull();

  await device.close();
  await device.start();
  const again = new PanelPage(await device.page('sidepanel.html'));
  await expect(again.job('Senior Data Analyst')).toBeVisible();
  await expect(again.job('Shift Lead')).toContainText('Millbrook Bakery');

  const popup = await device.page('popup.html');
  await expect(popup.getByText('Follow up with Millbrook Bakery')).toBeVisible();
  await popup.getByRole('button', { name: 'Done' }).click();
  await expect(popup.getByText('Follow-up done.')).toBeVisible();
  await expect(popup.getByText('Follow up with Millbrook Bakery')).toBeHidden();
});

test('a doubtful page is kept as a draft, survives a restart, and is saved once the person has checked it', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByShortcut(await device.tab(jobPages.doubtful));
  await panel.page.bringToFront();
  await expect(
    panel.page.getByRole('heading', { name: /Please check this before it is saved/ }),
  ).toBeVisible();
  await device.close();

  await device.start();
  const again = new PanelPage(await device.page('sidepanel.html'));
  await again.page.getByRole('button', { name: 'Check it' }).click();
  await again.page.getByLabel('Employer', { exact: true }).fill('South Coast Bakery');
  await again.page.getByRole('button', { name: 'Save job' }).click();
  await expect(again.page.getByRole('heading', { name: 'Night baker', level: 1 })).toBeVisible();
  await again.back();
  await expect(again.job('Night baker')).toContainText('South Coast Bakery');
});
