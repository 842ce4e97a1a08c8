/** The list, the page of all jobs and the bin as somebody with many jobs uses them, by keyboard as a rule. */
import type { Sql } from 'postgres';
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('many jobs: found by their adverts, chosen, changed at once, put back', async ({ device, around }) => {
  test.setTimeout(120_000);
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await fillAccount(around.backend.sql, email);
  await panel.back();
  await panel.page.reload();
  await expect(panel.page.getByText('60 jobs')).toBeVisible({ timeout: 20_000 });
  await panel.untilSynced();
  await look(panel.page, 'list');
  const { page } = panel;
  const row = (title: string) => page.getByRole('button', { name: new RegExp(`^${title}`) });

  // Words that stand in adverts only.
  await page.keyboard.press('/');
  await page.keyboard.type('zoo keeping');
  await expect(page.getByText('1 job found')).toBeVisible();
  await expect(row('Analyst 7')).toContainText('In the advert: … will know much about zoos');
  await look(page, 'list-found');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Jobs to show/ }).click();
  await look(page, 'list-menu');
  await page.getByRole('menuitemcheckbox', { name: /^Closed/ }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Jobs to show: Closed' })).toBeFocused();
  await expect(row('Analyst 4')).toContainText('Turned down');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Jobs to show: Closed' })).toBeVisible();
  await page.getByRole('button', { name: 'Jobs to show: Closed' }).press('Enter');
  await page.getByRole('menuitemradio', { name: /^Closing within a week/ }).click();
  await look(page, 'list-nothing');
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await page.getByRole('list', { name: 'Your jobs' }).getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(row('Analyst 60')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await look(page, 'list-chosen');
  await page.getByRole('button', { name: 'Change the status' }).press('Enter');
  await page.keyboard.type('tur');
  await look(page, 'list-status');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Now: Turned down. 3 jobs were changed.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  await expect(row('Analyst 1\\b')).toContainText('Saved');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await look(page, 'list-keys');
  await page.keyboard.press('Escape');

  await row('Analyst 2\\b').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByRole('dialog', { name: 'Some of these were sent' })).toBeVisible();
  await look(page, 'list-put-away');
  await page.getByRole('dialog').getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByText(/jobs were put away/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Analyst 1\\b')).toContainText('Saved');
});

test('all my jobs in a table, and the bin', async ({ device, around }) => {
  test.setTimeout(120_000);
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await fillAccount(around.backend.sql, email);
  await around.backend.sql`
    insert into public.achievements (user_id, title, deleted_at, deletion_reason)
    select id, 'Cut the queue by half', now() - interval '3 days', 'removed' from auth.users where email = ${email}`;
  await panel.back();
  await panel.page.reload();
  await expect(panel.page.getByText('60 jobs')).toBeVisible({ timeout: 20_000 });
  await panel.untilSynced();
  const opened = device.context.waitForEvent('page');
  await panel.page.getByRole('button', { name: 'More' }).click();
  await look(panel.page, 'list-more');
  await panel.page.getByRole('menuitem', { name: 'All my jobs' }).click();
  const board = await opened;
  await expect(board.getByRole('table', { name: 'All my jobs' })).toBeVisible();
  for (const [name, width] of [
    ['board-wide', 1440],
    ['board-narrow', 360],
  ] as const) {
    await board.setViewportSize({ width, height: 800 });
    await look(board, name);
  }
  await board.setViewportSize({ width: 1200, height: 800 });

  await board.getByRole('row').nth(3).hover();
  await board.mouse.wheel(0, 10_000);
  await expect(board.getByRole('button', { name: 'Analyst 59', exact: true })).toBeInViewport();
  await board.mouse.wheel(0, -10_000);
  await expect(board.getByRole('button', { name: 'Analyst 1', exact: true })).toBeInViewport();

  const download = board.waitForEvent('download');
  await board.getByRole('button', { name: 'Save as a file for spreadsheets' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Starboard jobs \d{4}-\d\d-\d\d\.csv$/);

  await board.getByRole('button', { name: 'Closes' }).click();
  await expect(board.getByRole('columnheader', { name: 'Closes' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(board.getByRole('row').nth(1)).toContainText('today');
  await board.keyboard.press('/');
  await board.keyboard.type('tidewater');
  await board.keyboard.press('ArrowDown');
  await board.keyboard.press('Control+a');
  await look(board, 'board-chosen');
  const count = Number((await board.getByText(/^\d+ selected$/).textContent())?.split(' ')[0]);
  await board.keyboard.press('Delete');
  await expect(board.getByText(`${count} jobs are in the bin.`)).toBeVisible();

  // From the panel the same tab comes to the front, at its other part.
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: 'More' }).click();
  await panel.page.getByRole('menuitem', { name: 'Bin' }).click();
  await expect(board).toHaveURL(/#bin$/);
  await panel.page.close();
  await expect(board.getByText(`${count + 1} things`)).toBeVisible();
  await look(board, 'bin');
  await board
    .getByRole('button', { name: /^Put back: Analyst/ })
    .first()
    .click();
  await expect(board.getByText(`${count} things`)).toBeVisible();
  await board.getByLabel('Search the bin').fill('queue');
  await board.getByRole('button', { name: 'Delete for good: Cut the queue by half' }).click();
  await expect(board.getByRole('dialog')).toContainText('This cannot be undone.');
  await look(board, 'bin-purge');
  await board.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await board.getByLabel('Search the bin').fill('');
  await expect(board.getByText(`${count - 1} things`)).toBeVisible();
  await board.getByRole('button', { name: 'Empty the bin' }).click();
  await board.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(board.getByText('The bin is empty')).toBeVisible();

  await board.getByRole('link', { name: 'All my jobs' }).click();
  await board.getByRole('button', { name: 'Analyst 1', exact: true }).press('Enter');
  await (await device.control.ownPage('sidepanel.html')).toSay('Leeds Teaching Hospitals NHS Trust');
  await expect
    .poll(
      () => around.backend.sql`select 1 from public.applications a join auth.users u on u.id = a.user_id
      where u.email = ${email} and a.deleted_at is not null`,
    )
    .toHaveLength(0);
});

async function fillAccount(sql: Sql, email: string): Promise<void> {
  await sql`
    insert into public.applications (user_id, job_title, company, location, job_text, closing_date, next_followup_at, created_at)
    select u.id, 'Analyst ' || n || case when n % 9 = 0 then ', waiting lists and performance, Band 7, fixed term' else '' end,
      (array['Harbour Council', 'Leeds Teaching Hospitals NHS Trust', 'Tidewater', 'Millbrook Bakery'])[1 + n % 4],
      case when n % 3 = 0 then null else 'Leeds, hybrid' end,
      'You will present data to people. ' || case when n = 7 then 'You will know much about zoos and zoo keeping in all weathers.' else 'Nothing of beasts.' end,
      case when n % 5 < 3 then current_date + n - 6 end,
      case when n % 6 = 2 then now() + (n - 10) * interval '1 day' end,
      now() - n * interval '5 hours'
    from auth.users u, generate_series(1, 60) n where u.email = ${email}`;
  await sql`
    insert into public.application_activities (user_id, application_id, type, status, occurred_at)
    select a.user_id, a.id, 'status', (array['submitted', 'rejected', 'interview', 'offer'])[1 + (substring(job_title from '^Analyst (\\d+)')::int / 4) % 4], now()
    from public.applications a join auth.users u on u.id = a.user_id
    where u.email = ${email} and substring(job_title from '^Analyst (\\d+)')::int % 4 = 0`;
}
