/** Your examples: added by four questions, edited as typed, split, merged, moved, put into the bin and back; facts copied in the panel. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { jobPages } from './world/job-pages';
import { look } from './world/look';
import { fillCareer } from './world/many-examples';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

// Inside of extension pages the browser's own name stands.
declare const chrome: typeof browser;

test('a first example: what is typed is back after a reload, and is kept with its checklist', async ({
  device,
}) => {
  const page = await examplesPage(device, 360);
  await expect(page.getByRole('heading', { name: 'No examples yet' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Bring in your CV' })).toBeVisible();
  await look(page, 'examples-empty');

  await page.getByRole('main').getByRole('button', { name: 'Add an example' }).press('Enter');
  await page
    .getByLabel('What did you do?')
    .fill('I sat with a resident every evening and played her old songs.');
  await page.getByLabel('What came of it?').fill('She settled and slept without medicine.');
  await expect(page.getByText('A number or a named outcome')).toBeVisible();
  await look(page, 'examples-add');
  await expect
    .poll(() => page.evaluate(() => chrome.storage.local.get('typed:example')), { timeout: 1000 })
    .toMatchObject({ 'typed:example': { result: 'She settled and slept without medicine.' } });
  await page.reload();
  await page.getByRole('main').getByRole('button', { name: 'Add an example' }).click();
  await expect(page.getByLabel('What came of it?')).toHaveValue('She settled and slept without medicine.');
  await page.getByRole('button', { name: 'Keep this example' }).press('Enter');
  await expect(page.getByText('Kept with your examples.')).toBeVisible();
  await page.getByLabel('Name of this example').fill('Evenings with music');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Evenings with music')).toBeVisible();
  await row(page, 'Evenings with music').click();
  await page.getByLabel('Name of this example').fill('');
  await page.getByLabel('What was going on?').fill('A resident could not sleep.');
  await expect(page.getByText('An example needs a name.')).toBeVisible();
  await look(page, 'examples-no-name');
  await page.keyboard.press('Escape');
  await expect(page.getByText('An example needs a name and words, so the old ones stay.')).toBeVisible();
  await look(page, 'examples-left-empty');
  await page.reload();
  await expect(row(page, 'Evenings with music')).toContainText('points');
  await row(page, 'Evenings with music').click();
  await expect(page.getByLabel('What was going on?')).toHaveValue('A resident could not sleep.');
  await moveSecond(page);
});

test('words marked on a page become a draft with its receipt, and overwrite nothing that is typed', async ({
  device,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const tab = await device.tab(jobPages.noAdvert);
  const words = tab.getByText('Most people who read CVs');
  await words.selectText();
  await device.addExampleByMenu(tab, 'Most people who read CVs');
  const asked = panel.page.getByLabel('What did you do?');
  await expect(asked).toHaveValue(/^Most people who read CVs for a living/);
  await panel.page.bringToFront();
  await panel.page.getByText('Where this came from').click();
  await expect(panel.page.getByRole('blockquote')).toContainText('Most people who read CVs for a living');
  await look(panel.page, 'panel-example-marked');
  await asked.fill('I read two hundred CVs in a week.');

  await device.addExampleByMenu(tab, 'Most people who read CVs');
  await expect(panel.page.getByText('You marked these words')).toBeVisible();
  await expect(asked).toHaveValue('I read two hundred CVs in a week.');
  await look(panel.page, 'panel-example-marked-again');
  await panel.page.getByRole('button', { name: 'Leave them' }).click();
  await panel.page.getByRole('button', { name: 'Keep this example' }).click();
  await expect(panel.page.getByText('Kept with your examples.')).toBeVisible();

  const page = await examplesPage(device, 360);
  await row(page, 'I read two hundred CVs in a week').click();
  await page.getByLabel('Never use this one in documents').check();
  await page.getByText('Where this came from').click();
  await expect(page.getByRole('blockquote')).toContainText('Most people who read CVs');
  await look(page, 'examples-receipt');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(row(page, 'I read two hundred CVs in a week')).toContainText('not for documents');
});

test('two thousand examples, by keyboard', async ({ device, around }) => {
  test.setTimeout(90_000);
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await fillCareer(around.backend.sql, email);
  await panel.back();
  await panel.page.reload();
  await panel.untilSynced();
  await seeDetails(panel.page);
  const page = await examplesPage(device, 1200);
  await expect(page.getByText('2000 examples', { exact: true })).toBeVisible({ timeout: 20_000 });

  await page.keyboard.press('/');
  await page.keyboard.type('zebra');
  await expect(page.getByText('1 example', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Role:/ }).click();
  await look(page, 'examples-filter');
  await page.getByRole('menuitemradio', { name: 'Nurse 3, Example Hospital 3' }).press('Enter');
  await expect(page.getByText('190 examples', { exact: true })).toBeVisible();

  await row(page, 'Kept ward 1 calm').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move down' }).press('Enter');
  await expect(page.getByText('Moved.')).toBeVisible();
  await expect(page.getByRole('listitem').nth(1)).toContainText('Kept ward 1 calm');
  await page.getByLabel('What you did and what came of it').fill('Kept ward 1 calm. Taught two students.');
  await look(page, 'examples-bullet');
  await page.getByRole('button', { name: 'Split in two' }).press('Enter');
  await expect(page.getByText('Made into two examples.')).toBeVisible();
  await expect(row(page, 'Taught two students.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).press('Enter');

  await expect(row(page, 'Kept ward 1 calm.')).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Merge' }).press('Enter');
  await expect(page.getByText('Made into one example.')).toBeVisible();
  await expect(row(page, 'Kept ward 1 calm; Taught two students')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await page.keyboard.press('Delete');
  await expect(page.getByText('1 example was moved to the bin.')).toBeVisible();
  await expect(page.getByText('189 examples', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('190 examples', { exact: true })).toBeVisible();
});

/** A second example stands first, as the latest; moved down by its key it stays there, and the key keeps its focus. */
async function moveSecond(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add an example' }).click();
  await page.getByLabel('What did you do?').fill('I wrote the rota for six wards.');
  await page.getByRole('button', { name: 'Keep this example' }).press('Enter');
  const up = page.getByRole('button', { name: 'Move up' });
  const down = page.getByRole('button', { name: 'Move down' });
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await down.press('Enter');
  await expect(page.getByText('Moved. It is number 2 of 2 now.')).toBeVisible();
  await expect(down).toHaveAttribute('aria-disabled', 'true');
  await expect(down).toBeFocused();
  await look(page, 'examples-moved');
  await page.reload();
  await expect(page.getByRole('listitem').first()).toContainText('Evenings with music');
  await expect(page.getByRole('listitem').nth(1)).toContainText('I wrote the rota for six wards');
}

async function examplesPage(
  device: { context: { newPage(): Promise<Page> }; addressOf(name: string): string },
  width: number,
) {
  const page = await device.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(device.addressOf('examples.html'));
  return page;
}

function row(page: Page, title: string) {
  return page.getByRole('list', { name: 'Your examples' }).getByRole('button', { name: title });
}

/** One press copies a fact, and says so. */
async function seeDetails(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Your details' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Nurse 11, Example Hospital 11' })).toBeVisible();
  await look(page, 'panel-details');
  await page.getByRole('button', { name: 'Copy: Phone' }).press('Enter');
  await expect(page.getByText('Copied: Phone')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('07700 900123');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Add an example' }).press('Enter');
  await expect(page.getByLabel('What did you do?')).toBeVisible();
  await page.keyboard.press('Escape');
}
