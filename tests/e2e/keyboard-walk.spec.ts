/** Everything of a day without a mouse: only keys are pressed in here, and the focus is always on something that is seen. */
import type { Locator, Page } from '@playwright/test';
import { expectFocusSeen, pressTab } from './world/focus';
import { jobPages } from './world/job-pages';
import { PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

test('a day by the keyboard alone: saved, put right, dated, noted, told, found, put away and back', async ({
  device,
}) => {
  const { page } = new PanelPage(await device.page('sidepanel.html'));
  await device.saveByShortcut(await device.tab(jobPages.jsonLd));
  await page.bringToFront();
  const title = page.getByRole('heading', { name: 'Senior Data Analyst', level: 1 });
  await expect(title).toBeVisible();
  const head = page.getByRole('banner');

  await press(page, page.getByRole('button', { name: /^Place/ }), 'Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Leeds');
  await page.keyboard.press('Enter');
  await expect(head.getByText('Harbour Council · Leeds', { exact: true })).toBeVisible();
  await expectFocusSeen(page);
  await page.keyboard.press('Control+z');
  await expect(head.getByText('Harbour Council · Leeds, GB')).toBeVisible();
  await expectFocusSeen(page);

  await arriveAt(page, page.getByLabel('Where it stands'));
  await page.keyboard.type('Sent');
  await expect(page.getByText(/You applied/)).toBeVisible();

  await arriveAt(page, page.getByRole('tab', { name: 'Job' }));
  await arrowTo(page, page.getByRole('tab', { name: 'Notes' }));
  await arriveAt(page, page.getByLabel('Your notes'));
  await page.keyboard.type('Ask for Priya.');
  await arriveAt(page, page.getByRole('tab', { name: 'Notes' }));
  await arrowTo(page, page.getByRole('tab', { name: 'History' }));
  await press(page, page.getByRole('button', { name: 'Add something that happened' }), 'Enter');
  await arriveAt(page, page.getByLabel('What it was'));
  await page.keyboard.type('Call');
  await arriveAt(page, page.getByLabel('About what, or with whom'));
  await page.keyboard.type('Priya, about the start');
  await press(page, page.getByRole('button', { name: 'Add', exact: true }), 'Enter');
  await expect(page.getByText('Call: Priya, about the start')).toBeVisible();
  await expectFocusSeen(page);

  await page.keyboard.press('Escape');
  const row = page.getByRole('listitem').filter({ hasText: 'Senior Data Analyst' });
  await expect(row).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('harbour sql');
  await expect(page.getByText(/In the advert:/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(row).toBeHidden();
  await expectFocusSeen(page);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFocusSeen(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectFocusSeen(page);
});

/** Goes on with Tab until the focus is there; nowhere on the way is it lost. */
async function arriveAt(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let step = 0; step < 60; step += 1) {
    if (await isFocused(goal)) return;
    await pressTab(page);
  }
  throw new Error(`No way by Tab to ${goal}`);
}

async function press(page: Page, goal: Locator, key: string): Promise<void> {
  await arriveAt(page, goal);
  await page.keyboard.press(key);
  await expectFocusSeen(page);
}

/** Goes on with the arrow keys, as within tabs. */
async function arrowTo(page: Page, goal: Locator): Promise<void> {
  for (let step = 0; step < 6 && !(await isFocused(goal)); step += 1) {
    await page.keyboard.press('ArrowRight');
    await expectFocusSeen(page);
  }
  await expect(goal).toBeFocused();
}

function isFocused(goal: Locator): Promise<boolean> {
  return goal.evaluate((element) => element === document.activeElement);
}
