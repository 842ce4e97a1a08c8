import { resolve } from 'node:path';
import { startFaultProxy } from '../../supabase/local/fault-proxy';
import { buildExtension } from '../../supabase/local/launch/build-extension';
import { startBackend } from '../../supabase/local/server';
import { Device } from './world/device';
import { jobPages, serveJobPages } from './world/job-pages';
import { oneAtATime } from './world/one-at-a-time';
import { anAddress, PanelPage, password } from './world/panel-page';
import { expect, test } from './world/world';

const root = resolve(import.meta.dirname, '../..');

test('signed out everything works, and the first sign-in asks once and adopts it', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await expect(panel.page.getByText(/Kept on this computer only/)).toBeVisible();
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await panel.back();
  expect(around.network.requests).toEqual([]);

  const email = anAddress();
  await panel.signUp(email);
  await panel.back();
  await expect(panel.page.getByText('You saved 1 thing before you signed in')).toBeVisible();
  await panel.page.getByRole('button', { name: 'Add to my account' }).click();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  await panel.untilSynced();
  const rows = await around.backend.sql`
    select a.job_title from public.applications a join auth.users u on u.id = a.user_id where u.email = ${email}`;
  expect(rows.map((row) => row.job_title)).toEqual(['Senior Data Analyst']);

  await expect(panel.job('Senior Data Analyst')).toHaveCount(1);
  await expect(panel.page.getByText(/before you signed in/)).toBeHidden();
});

test('declined, the jobs stay on this computer and come back after signing out', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await panel.back();
  await panel.signUp(anAddress());
  await panel.back();
  await panel.page.getByRole('button', { name: 'Keep on this computer only' }).click();
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
  await panel.signOut();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  expect(
    around.network.requests.filter((one) => one.method === 'POST' && /^\/rest\/v1\/(?!rpc)/.test(one.path)),
  ).toEqual([]);
});

test('signing out takes the rows off this computer; what was not sent waits for its owner, and only them', async ({
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
  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'drop-before' } }]);
  await device.saveByShortcut(await device.tab(jobPages.site));
  await panel.page.bringToFront();
  await panel.back();
  await expect(panel.job('Warehouse Systems Engineer')).toBeVisible();
  await panel.signOut();
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();

  around.network.setFaults([]);
  const other = anAddress();
  await panel.signUp(other);
  await panel.back();
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
  await panel.untilSynced();
  const strangers = await around.backend.sql`
    select 1 from public.applications a join auth.users u on u.id = a.user_id where u.email = ${other}`;
  expect(strangers).toHaveLength(0);
  await panel.signOut();

  await panel.enter('sign-in', email);
  await expect(panel.page.getByText(email)).toBeVisible();
  await panel.back();
  await panel.untilSynced();
  await expect(panel.job('Warehouse Systems Engineer')).toBeVisible();
  const own = await around.backend.sql`
    select a.job_title from public.applications a join auth.users u on u.id = a.user_id
    where u.email = ${email} order by 1`;
  expect(own.map((row) => row.job_title)).toEqual(['Senior Data Analyst', 'Warehouse Systems Engineer']);
});

test('what one device saves, the other shows', async ({ device, openDevice }) => {
  const email = anAddress();
  const one = new PanelPage(await device.page('sidepanel.html'));
  await one.signUp(email);
  await one.back();
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await one.page.bringToFront();
  await one.back();
  await one.untilSynced();

  const other = new PanelPage(await (await openDevice()).page('sidepanel.html'));
  await other.enter('sign-in', email);
  await other.back();
  await expect(other.job('Senior Data Analyst')).toContainText('Harbour Council');
});

test('a project that confirms addresses: the sign-up says to open the message, and signing in works after it', async ({
  around,
}, { project }) => {
  const backend = await startBackend({ confirmEmail: true });
  const network = await startFaultProxy(backend.url);
  const settings = { supabaseUrl: network.url, publishableKey: backend.publishableKey };
  const out = resolve(project.outputDir, 'confirming-extension');
  const { folder } = await oneAtATime(project.outputDir, () => buildExtension(root, out, settings));
  const device = await Device.open({ ...around, extensionFolder: folder });
  try {
    await serveJobPages(device.context);
    const email = anAddress();
    const panel = new PanelPage(await device.page('sidepanel.html'));
    await panel.enter('sign-up', email);
    await expect(panel.page.getByText('Please confirm your e-mail')).toBeVisible();
    await expect(panel.page.getByText(new RegExp(`We wrote to ${email}`))).toBeVisible();

    await panel.page.getByRole('button', { name: 'I have confirmed, sign in' }).click();
    await panel.page.getByLabel('Password', { exact: true }).fill(password);
    await panel.page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(panel.page.getByText(/Please confirm your e-mail first/)).toBeVisible();

    await backend.sql`update auth.users set email_confirmed_at = now() where email = ${email}`;
    await panel.page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(panel.page.getByText('Signed in as')).toBeVisible();
  } finally {
    await device.throwAway();
    await network.stop();
    await backend.stop();
  }
});
