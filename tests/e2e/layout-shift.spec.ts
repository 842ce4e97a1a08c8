/** What a person is about to press stays where it is while rows arrive and the line about the sync changes. */
import type { Page } from '@playwright/test';
import { keepShifts, shiftsOf } from './world/layout-shifts';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

/** The bound of a "good" page in Core Web Vitals, which counts the worst five seconds; here all of a page's life counts. */
const most = 0.1;

test('nothing jumps in the panel, the popup and the table while they fill', async ({ device, around }) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await around.backend.sql`
    insert into public.applications (user_id, job_title, company, job_text, closing_date, next_followup_at, created_at)
    select u.id, 'Analyst ' || n, 'Council ' || n, 'You will present data.', current_date + n,
      case when n < 4 then now() - n * interval '20 hours' end, now() - n * interval '5 hours'
    from auth.users u, generate_series(1, 60) n where u.email = ${email}`;
  // Slow enough that each state of the line is seen.
  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'delay', ms: 150 } }]);
  await panel.back();
  await keepShifts(panel.page);
  await panel.page.reload();
  await expect(panel.page.getByText('60 jobs')).toBeVisible({ timeout: 20_000 });
  await panel.untilSynced();
  await expectNoJump(panel.page, 'panel');

  const board = await device.context.newPage();
  await board.setViewportSize({ width: 1200, height: 800 });
  await keepShifts(board);
  await board.goto(device.addressOf('board.html'));
  await expect(board.getByRole('button', { name: 'Analyst 1', exact: true })).toBeVisible();
  await expect(
    board
      .getByText(/^All saved/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expectNoJump(board, 'table');

  const popup = await device.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await keepShifts(popup);
  await popup.goto(device.addressOf('popup.html'));
  await expect(popup.getByText('Follow up with Council 3')).toBeVisible();
  await expect(
    popup
      .getByText(/^All saved/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expectNoJump(popup, 'popup');
});

async function expectNoJump(page: Page, name: string): Promise<void> {
  const shifts = await shiftsOf(page);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, `${name}: ${JSON.stringify(shifts)}`).toBeLessThan(most);
}
