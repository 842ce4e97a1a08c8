import { jobPages, numberedAdvert } from './world/job-pages';
import { PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('the popup saves the page it was opened on, and undo takes it back', async ({ device }) => {
  await device.control.clickIcon(await device.tab(jobPages.jsonLd));
  const popup = await device.control.ownPage('popup.html');
  await popup.press('Save job');
  await popup.toSay('Saved.');
  await popup.press('Undo');
  await expect.poll(() => popup.text()).not.toContain('Saved.');

  const panel = new PanelPage(await device.page('sidepanel.html'));
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
});

test('the side panel opens beside the page, saves it, knows it then, and keeps it only once', async ({
  device,
}) => {
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  await (await device.control.ownPage('popup.html')).press('Open side panel');
  const panel = await device.control.ownPage('sidepanel.html');
  await panel.press('Save job');
  await panel.toSay('Saved.');
  await panel.press('Read it again');
  await panel.toSay('You had saved this job before');
  await panel.press('Back');
  await panel.toSay('1 job');
  await panel.toSay(/You saved this job on/);
  await panel.press('See the job');
  await panel.toSay('Harbour Council');
});

test('on a page that Starboard was not called on, the panel offers the keys and no button', async ({
  device,
}) => {
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  await (await device.control.ownPage('popup.html')).press('Open side panel');
  const panel = await device.control.ownPage('sidepanel.html');
  await panel.toSay('Save job');

  const other = await device.tab(jobPages.site);
  await other.bringToFront();
  await panel.toSay(/Press .* on a job page to look at it/);
  expect(await panel.text()).not.toContain('Save job');
});

test('the context menu saves the page', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByMenu(await device.tab(jobPages.site), 'save-page');
  await expect(
    panel.page.getByRole('heading', { name: 'Warehouse Systems Engineer', level: 1 }),
  ).toBeVisible();
});

test('the context menu saves marked words as the advert, on any page', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(jobPages.noAdvert);
  await tab.getByText('Most people who read CVs').selectText();
  await device.saveByMenu(tab, 'save-selection');
  await expect(
    panel.page
      .getByText(/Most people who read CVs for a living/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test('the menu entry for marked words, with none marked, says so', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByMenu(await device.tab(jobPages.noAdvert), 'save-selection');
  await expect(panel.page.getByText(/No words are marked/)).toBeVisible();
});

test('saving the same job twice keeps one, and what was put right by hand', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(jobPages.jsonLd);
  await device.saveByShortcut(tab);
  await panel.page.bringToFront();
  await panel.correct('Employer', 'Harbour City Council');
  await device.saveByShortcut(tab);
  await panel.page.bringToFront();
  await expect(panel.page.getByText('Harbour City Council').filter({ visible: true }).first()).toBeVisible();
  await panel.back();
  await expect(panel.page.getByRole('listitem')).toHaveCount(1);
});

test('an undone save can be saved again', async ({ device }) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(numberedAdvert(1));
  await device.saveByShortcut(tab);
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.page.getByText('No jobs saved yet')).toBeVisible();
  await device.saveByShortcut(tab);
  await expect(panel.page.getByRole('heading', { name: 'Analyst 1', level: 1 })).toBeVisible();
});
