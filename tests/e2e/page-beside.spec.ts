/** The page beside the panel: the same job on another site, one job kept in view, one site allowed. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Device } from './world/device';
import { jobPages } from './world/job-pages';
import { look, pictures } from './world/look';
import type { OwnPage } from './world/own-page';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

/** Only a real side panel stays beside a page. */
async function panelBeside(device: Device, url: string): Promise<OwnPage> {
  await device.control.clickIcon(await device.tab(url));
  await (await device.control.ownPage('popup.html')).press('Open side panel');
  const panel = await device.control.ownPage('sidepanel.html');
  await panel.press('Save job');
  return panel;
}

async function picture(panel: OwnPage, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    writeFileSync(resolve(pictures, `${name}-${scheme}.png`), await panel.picture(scheme));
  }
}

test('an advert met again on another site is asked about; both addresses are known from then on', async ({
  device,
  around,
}) => {
  const email = anAddress();
  const first = new PanelPage(await device.page('sidepanel.html'));
  await first.signUp(email);
  await first.page.close();
  const panel = await panelBeside(device, jobPages.board);
  await panel.toSay('Saved.');

  const own = await device.tab(jobPages.jsonLd);
  await device.saveByShortcut(own);
  await panel.toSay('Is this the same job?');
  await panel.toSay(/It looks like the job you saved from northern-jobs\.example/);
  await picture(panel, 'panel-same-job');
  const account = new PanelPage(await device.page('sidepanel.html'));
  await expect(account.page.getByRole('heading', { name: 'Is this the same job?' })).toBeVisible();
  await look(account.page, 'panel-same-job-page');

  await own.bringToFront();
  await panel.press('Same job');
  await panel.toSay('Both addresses are kept with this job.');
  await panel.press('Undo');
  await panel.toSay('1 page to check before it is saved');
  await panel.press('Check it');
  await panel.press('Same job');
  await panel.toSay('Open on the employer');
  await panel.press('Back');
  await panel.toSay(/You saved this job on/);
  await picture(panel, 'panel-known-page');

  await account.page.bringToFront();
  await account.home();
  await expect(account.page.getByRole('listitem').filter({ hasText: 'Senior Data Analyst' })).toHaveCount(1);
  await account.untilSynced();
  const rows = await around.backend.sql`
    select a.job_url, a.other_urls, a.employer_url from public.applications a
    join auth.users u on u.id = a.user_id where u.email = ${email} and a.deleted_at is null`;
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ job_url: jobPages.board, employer_url: jobPages.jsonLd });
  expect(rows[0]?.other_urls.items).toMatchObject([{ url: jobPages.jsonLd }]);
});

test('a pinned job stays in view across tabs, saves and a panel that is opened again', async ({ device }) => {
  const panel = await panelBeside(device, jobPages.jsonLd);
  await panel.toSay('Saved.');
  await panel.press('Keep this job in view');
  await panel.toSay('Pinned. It stays in view.');

  await device.saveByShortcut(await device.tab(jobPages.plain));
  await panel.toSay('Saved. The pinned job stays in view.');
  await panel.toSay('Harbour Council');
  await picture(panel, 'panel-pinned');

  const again = new PanelPage(await device.page('sidepanel.html'));
  await expect(again.page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 })).toBeVisible();
  await look(again.page, 'panel-pinned-page');
  await again.back();
  await expect(again.page.getByRole('complementary', { name: 'Pinned job' })).toContainText(
    'Senior Data Analyst',
  );
  await look(again.page, 'panel-pinned-list');
  await again.page.getByRole('button', { name: 'Unpin' }).click();
  await expect(again.page.getByRole('complementary', { name: 'Pinned job' })).toBeHidden();
});

test('one site is allowed in a click: its pages are known without the shortcut, until it is taken back', async ({
  device,
}) => {
  const site = new URL(jobPages.jsonLd).hostname;
  const panel = await panelBeside(device, jobPages.jsonLd);
  await panel.toSay(`Let Starboard see pages on ${site} without the shortcut?`);
  await picture(panel, 'panel-allow-site');
  await device.willAllow(site);
  await panel.press('Allow this site');
  await panel.toSay(`Starboard now sees pages on ${site}.`);
  await panel.press('Back');

  // A tab that Starboard was never called on.
  const saved = await device.tab(jobPages.jsonLd);
  await panel.toSay(/You saved this job on/);
  const other = await device.tab(jobPages.plain);
  await panel.toSay(/Press Alt\+Shift\+J on a job page/);
  await other.close();
  await saved.bringToFront();
  await panel.toSay(/You saved this job on/);

  const options = await device.page('options.html');
  const takeBack = options.getByRole('button', { name: `Take back ${site}` });
  await expect(takeBack).toBeVisible();
  await look(options, 'options-sites');
  await takeBack.click();
  await expect(options.getByText(`Starboard does not see pages on ${site} any more.`)).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(takeBack).toBeVisible();
  await takeBack.click();
  await expect(takeBack).toBeHidden();
  await device.tab(jobPages.jsonLd);
  await panel.toSay(/Press Alt\+Shift\+J on a job page/);

  // An advert in a frame is read there, once its site is allowed.
  const frameSite = new URL(jobPages.site).hostname;
  await device.willAllow(frameSite);
  await device.saveByShortcut(await device.tab(jobPages.embed));
  await panel.press(`Let Starboard see ${frameSite}`);
  await panel.toSay('Warehouse Systems Engineer');
  await panel.toSay('Felixstowe');
});
