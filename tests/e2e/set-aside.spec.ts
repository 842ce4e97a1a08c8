/** What the server refused for good: said in words, tried again, or let go. */
import type { Page } from '@playwright/test';
import { jobPages } from './world/job-pages';
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, type Surroundings, test } from './world/world';

test('a refused change is said in words; discarded, the job is what the account has', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await panel.page.bringToFront();
  await panel.back();
  await panel.untilSynced();

  // A rule that this device knows nothing of, as after a migration.
  const { sql } = around.backend;
  await sql`alter table public.applications add constraint no_york check (location is distinct from 'York') not valid`;
  try {
    await panel.openJob('Senior Data Analyst');
    await panel.correct('Place', 'York');
    await panel.back();
    await expect(panel.page.getByText('1 change could not be sent')).toBeVisible();
    await panel.page.getByRole('button', { name: 'Look', exact: true }).click();
    await expect(panel.page.getByText('A job · Senior Data Analyst')).toBeVisible();
    await expect(panel.page.getByText('Changed: Place', { exact: true })).toBeVisible();
    await expect(panel.page.getByText(/is not one of the values the server allows/)).toBeVisible();
    await look(panel.page, 'panel-set-aside');

    const tries = () => around.network.requests.filter((one) => one.method === 'PATCH').length;
    const before = tries();
    await panel.page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(tries).toBe(before + 1);
    await expect(
      panel.page.getByText('1 change could not be sent').filter({ visible: true }).first(),
    ).toBeVisible();
    await panel.page.getByRole('button', { name: 'Discard', exact: true }).click();
    await look(panel.page, 'panel-discard');
    await panel.page.getByRole('button', { name: 'Discard it' }).click();
    await panel.back();
    await panel.untilSynced();
    await expect(panel.job('Senior Data Analyst')).not.toContainText('York');
  } finally {
    await sql`alter table public.applications drop constraint no_york`;
  }
  const rows = await sql`
    select location from public.applications a join auth.users u on u.id = a.user_id where u.email = ${email}`;
  expect(rows).toHaveLength(1);
  await expect(panel.job('Senior Data Analyst')).toContainText(String(rows[0]?.location));
});

test('a job that the server never took leaves this computer when it is discarded, or goes out when tried again', async ({
  device,
  around,
}) => {
  const { sql } = around.backend;
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(anAddress());
  await panel.back();
  await sql`alter table public.applications add constraint no_jobs check (false) not valid`;
  try {
    await device.saveByShortcut(await device.tab(jobPages.jsonLd));
    await device.saveByShortcut(await device.tab(jobPages.site));
    await panel.page.bringToFront();
    await panel.home();
    await expect(panel.page.getByText(/changes could not be sent/)).toBeVisible();
    await panel.page.getByRole('button', { name: 'Look', exact: true }).click();
    await expect(panel.page.getByText('A job · Senior Data Analyst')).toBeVisible();
    await expect(panel.page.getByText('A job · Warehouse Systems Engineer')).toBeVisible();
    await discard(panel.page.getByRole('listitem').filter({ hasText: 'A job · Senior Data Analyst' }));
    await expect(panel.page.getByText('A job · Senior Data Analyst')).toBeHidden();
  } finally {
    await sql`alter table public.applications drop constraint no_jobs`;
  }
  for (const button of await panel.page.getByRole('button', { name: 'Try again' }).all()) {
    await button.click();
  }
  await panel.back();
  await expect(panel.job('Senior Data Analyst')).toHaveCount(0);
  await expect(panel.job('Warehouse Systems Engineer')).toBeVisible();
});

test('a job that another device removed for good, and this one changed, is kept as a new one', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await panel.page.bringToFront();
  await panel.back();
  await panel.untilSynced();

  around.network.setFaults([{ path: /./, fault: { kind: 'drop-before' } }]);
  await panel.openJob('Senior Data Analyst');
  await panel.correct('Place', 'York');
  const [{ id: old } = { id: '' }] = await removedForGood(around, email);
  around.network.setFaults([]);
  await panel.page.reload();
  await panel.home();

  await expect(panel.page.getByText('1 change could not be sent')).toBeVisible();
  await panel.page.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(panel.page.getByText('It was removed for good on another device.')).toBeVisible();
  await look(panel.page, 'panel-gone-elsewhere');
  await panel.page.getByRole('button', { name: 'Keep as a new job' }).click();
  await expect(panel.page.getByText('Kept as a new job.')).toBeVisible();
  await panel.back();
  await panel.untilSynced();
  await expect(panel.job('Senior Data Analyst')).toContainText('York');
  const rows = await around.backend.sql`
    select a.id, a.location, count(b.*)::int as entries from public.applications a
    join auth.users u on u.id = a.user_id left join public.application_activities b on b.application_id = a.id
    where u.email = ${email} group by a.id`;
  expect(rows).toMatchObject([{ location: 'York', entries: 1 }]);
  expect(rows[0]?.id).not.toBe(old);
});

/** Another device puts all jobs of an account into the bin and empties it. */
async function removedForGood({ backend }: Surroundings, email: string) {
  return backend.sql.begin(async (sql) => {
    const jobs = await sql`
      update public.applications a set deleted_at = now() from auth.users u
      where u.id = a.user_id and u.email = ${email} returning a.id, a.user_id, a.deleted_at::text as at`;
    const sub = jobs[0]?.user_id ?? '';
    const claims = JSON.stringify({ sub, role: 'authenticated' });
    await sql`
      select set_config('request.jwt.claims', ${claims}, true), set_config('request.jwt.claim.sub', ${sub}, true),
        set_config('role', 'authenticated', true)`;
    for (const { id, at } of jobs) {
      await sql`select public.purge_from_bin('applications', jsonb_build_object(${id}::text, ${at}::text))`;
    }
    return jobs;
  });
}

async function discard(within: Page | ReturnType<Page['getByRole']>): Promise<void> {
  await within.getByRole('button', { name: 'Discard', exact: true }).click();
  await within.getByRole('button', { name: 'Discard it' }).click();
}
