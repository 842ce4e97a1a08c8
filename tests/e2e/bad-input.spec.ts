import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clipFrom } from './world/clip-message';
import { Device } from './world/device';
import { jobPages, numberedAdvert, serveJobPages } from './world/job-pages';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('a page that is no advert: says so and what to do, and keeps nothing', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByShortcut(await device.tab(jobPages.noAdvert));
  await expect(panel.page.getByText('No job was found on this page')).toBeVisible();
  await expect(panel.page.getByText(/mark its text and save the selection/)).toBeVisible();
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
});

test('broken JSON-LD: the page itself is read', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByShortcut(await device.tab(jobPages.brokenJsonLd));
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await expect(
    panel.page
      .getByText(/advanced SQL, including query tuning/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test('a text node of 100 MB: the advert beside it is saved, and the reading stays small', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(jobPages.huge);
  await device.control.clickIcon(tab);
  expect(await clipFrom(panel.page, jobPages.huge)).toMatchObject({ kind: 'saved' });
  await expect(panel.page.getByRole('heading', { name: 'Senior Data Analyst' })).toBeVisible();
});

test('a wrong password: says so, and the form keeps the address', async ({ device, openDevice }) => {
  const email = anAddress();
  await new PanelPage(await device.page('sidepanel.html')).signUp(email);
  const other = new PanelPage(await (await openDevice()).page('sidepanel.html'));
  await other.enter('sign-in', email, 'not-the-password');
  await expect(other.page.getByRole('alert')).toHaveText(/The e-mail or the password is not right/);
  await expect(other.page.getByLabel('E-mail')).toHaveValue(email);
});

test('a taken address and a password too easy to guess: each says so', async ({ device, openDevice }) => {
  const email = anAddress();
  await new PanelPage(await device.page('sidepanel.html')).signUp(email);
  const other = new PanelPage(await (await openDevice()).page('sidepanel.html'));
  await other.enter('sign-up', email);
  await expect(other.page.getByRole('alert')).toHaveText(/There is an account with this e-mail already/);
  await other.back();
  await other.enter('sign-up', anAddress(), 'abc');
  await expect(other.page.getByRole('alert')).toHaveText(/too easy to guess/);
});

test('F10: a server that answers HTML: what is saved waits, nothing on screen is lost, and it arrives later', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await panel.back();
  await panel.untilSynced();
  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'html' } }]);

  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await panel.page.bringToFront();
  await expect(panel.page.getByText('Saved.').filter({ visible: true }).first()).toBeVisible();
  await panel.back();
  await expect(panel.job('Senior Data Analyst')).toBeVisible();
  await expect(panel.page.getByText(/waiting to send/)).toBeVisible();

  around.network.setFaults([]);
  await panel.page.reload();
  await panel.untilSynced();
  const [row] = await around.backend.sql`
    select count(*)::int as jobs from public.applications a join auth.users u on u.id = a.user_id
    where u.email = ${email}`;
  expect(row).toEqual({ jobs: 1 });
});

test('a server that answers HTML to a sign-in: says that the server does not answer', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  around.network.setFaults([{ path: /^\/auth\/v1\//, fault: { kind: 'html' } }]);
  await panel.enter('sign-in', anAddress());
  await expect(panel.page.getByRole('alert')).toHaveText(/offline|server does not answer/);
});

test('F31, P40: a full disk: says so, and keeps what was saved before', async ({ around }) => {
  const small = mkdtempSync(join(tmpdir(), 'starboard-small-disk-'));
  const isMounted = mount(small);
  test.skip(!isMounted, 'A small disk can be mounted by root only, and this is not root.');
  const device = await Device.open({ ...around, profileFolder: join(small, 'profile') });
  try {
    await serveJobPages(device.context);
    const panel = new PanelPage(await device.page('sidepanel.html'));
    const tab = await device.tab(jobPages.jsonLd);
    await device.control.clickIcon(tab);
    expect(await clipFrom(panel.page, jobPages.jsonLd)).toMatchObject({ kind: 'saved' });

    fill(small);
    await tab.goto(numberedAdvert(1));
    await device.control.clickIcon(tab);
    const refused = await untilDiskIsFull(panel.page, tab);
    expect(refused).toEqual({ kind: 'refused', why: 'disk-full' });
    await expect(panel.page.getByText(/disk is full, so the job was not saved/)).toBeVisible();

    rmSync(join(small, 'filling'));
    await panel.page.reload();
    await expect(panel.job('Senior Data Analyst')).toBeVisible();
  } finally {
    await device.close();
    execFileSync('umount', [small]);
    rmSync(small, { recursive: true });
  }
});

/** A disk of 120 MB in memory; false where this user may not mount one. */
function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fill(folder: string): void {
  const chunk = Buffer.alloc(256 * 1024);
  const path = join(folder, 'filling');
  const isFull = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  try {
    for (;;) appendFileSync(path, chunk);
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

/** The database writes into space that it had set aside for as long as that lasts, then it is told. */
async function untilDiskIsFull(
  panel: Parameters<typeof clipFrom>[0],
  tab: Parameters<typeof clipFrom>[0],
): Promise<unknown> {
  for (let number = 1; number <= 200; number += 1) {
    await tab.goto(numberedAdvert(number));
    const outcome = await clipFrom(panel, numberedAdvert(number));
    if (outcome?.kind !== 'saved') return outcome;
  }
  return 'never full';
}
