/** A first fetch of a big account says how far it is, and the jobs that are here can be used meanwhile. */
import { look } from './world/look';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('the first fetch of 1,200 jobs says how many have come so far', async ({
  device,
  openDevice,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await around.backend.sql`
    insert into public.applications (id, user_id, job_title, created_at)
    select gen_random_uuid(), u.id, 'Clerk ' || n, now() - n * interval '1 minute'
    from auth.users u, generate_series(1, 1200) n where u.email = ${email}`;

  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'delay', ms: 800 } }]);
  const other = new PanelPage(await (await openDevice()).page('sidepanel.html'));
  await other.enter('sign-in', email);
  await expect(
    other.page
      .getByText(/^Fetching your jobs: [\d,]+ entries so far/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await look(other.page, 'panel-fetching');
  await other.back();
  await expect(other.page.getByRole('heading', { name: 'Your jobs' })).toBeVisible();

  around.network.setFaults([]);
  await other.untilSynced();
  await expect(other.page.getByText('1200 jobs')).toBeVisible();
});
