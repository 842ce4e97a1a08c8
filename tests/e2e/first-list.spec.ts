/** What the panel, and after a sign-out the popup too, shows in its first frame: nothing but what is true. */
import type { Page } from '@playwright/test';
import type { Device } from './world/device';
import { putJobs } from './world/due-jobs';
import { keepShifts, shiftsOf } from './world/layout-shifts';
import { anAddress, PanelPage } from './world/panel-page';
import { shownOn, untilPopupAnswers, watched } from './world/watched';
import { expect, test } from './world/world';

const momentIn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A panel that is about to open, as wide as beside a page; `firstLook` is what it shows before it answers. */
async function watchedPanel(device: Device): Promise<Page> {
  const page = await watched(device);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.addInitScript(() => {
    const looks: { text: string; rows: string[] }[] = [];
    Object.assign(window, { looks });
    new MutationObserver(() => {
      const root = document.querySelector('#root');
      const main = root?.querySelector('main');
      // React marks the element that it draws in.
      const answers = root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
      const rows = [...(main?.querySelectorAll('li[data-row]') ?? [])].map((row) => row.innerHTML);
      if (main && !answers) looks.push({ text: main.innerText, rows });
    }).observe(document, { childList: true, subtree: true });
  });
  return page;
}

const looksOf = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'looks') as { text: string; rows: string[] }[]);

/** The words of the first look; empty where there was none. */
async function firstLookOf(page: Page): Promise<string> {
  return (await looksOf(page)).at(-1)?.text ?? '';
}

/** Once the panel knows how safe everything is, all that comes late is there. */
async function untilPanelAnswers(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText(/computer|synced|to send/);
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** So many jobs of somebody who is not signed in, the first one the newest. */
async function withJobs(device: Device, count: number): Promise<void> {
  const filler = await device.page('sidepanel.html');
  await putJobs(
    filler,
    Array.from({ length: count }, (_, number) => ({
      jobTitle: number === 25 ? 'Night nurse' : `Analyst ${number}`,
      company: `Council ${String.fromCharCode(122 - (number % 26))}`,
      closingDate: number % 2 === 0 ? day(number + 1) : null,
      nextFollowupAt: number % 3 === 0 ? momentIn(-30) : null,
      createdAt: momentIn(-1 - number),
    })),
  );
  await expect(filler.getByText(`${count} jobs`)).toBeVisible();
  await filler.close();
}

test('the panel begins with its newest jobs as they stay: no row moves or changes when it answers', async ({
  device,
}) => {
  await withJobs(device, 40);
  const page = await watchedPanel(device);
  await keepShifts(page);
  await expect(async () => {
    await page.goto(device.addressOf('sidepanel.html'));
    await untilPanelAnswers(page);
    // A disk that is slow for once is not waited for.
    expect((await looksOf(page)).length).toBeGreaterThan(0);
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText('40 jobs')).toBeVisible();
  const { rows = [] } = (await looksOf(page)).at(-1) ?? {};
  expect(rows.length).toBeGreaterThan(7);
  const drawn = await page.locator('li[data-row]').evaluateAll((all) => all.map((row) => row.innerHTML));
  const inOneOrder = (html: string) =>
    html.replace(/<input [^>]*>/, (field) => field.split(/[ >]/).sort().join(' '));
  expect(rows.map(inOneOrder)).toEqual(drawn.slice(0, rows.length).map(inOneOrder));
  const shown = await shownOn(page);
  const withRows = shown.findIndex((text) => text.includes('Analyst 0'));
  expect(shown.slice(withRows).filter((text) => !text.includes('Analyst 0'))).toEqual([]);
  const moved = (await shiftsOf(page)).flatMap((shift) => shift.moved);
  expect(moved.filter((one) => /Analyst|Open jobs|^MAIN|^LI/.test(one))).toEqual([]);
});

test('what is pressed and typed on the panel’s first frame is not lost', async ({ device }) => {
  await withJobs(device, 40);
  const onFirstRow = async (act: (row: HTMLElement) => void): Promise<Page> => {
    const page = await watchedPanel(device);
    await page.addInitScript(
      `const act = ${act.toString()};
      const wait = new MutationObserver(() => {
        const row = document.querySelector('li[data-row] button');
        if (row === null) return;
        wait.disconnect();
        act(row);
      });
      wait.observe(document, { childList: true, subtree: true });`,
    );
    await page.goto(device.addressOf('sidepanel.html'));
    return page;
  };
  const pressed = await onFirstRow((row) => row.click());
  await expect(pressed.getByRole('heading', { name: 'Analyst 0', level: 1 })).toBeVisible();
  expect(await firstLookOf(pressed)).toContain('Analyst 0');
  await pressed.close();

  const typed = await onFirstRow(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    if (document.activeElement !== field || field === null) throw new Error('The field has no focus');
    field.value = 'night';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(typed.getByText('1 job found')).toBeAttached();
  await expect(typed.locator('li[data-row]')).toHaveText([/Night nurse/]);
  await expect(typed.getByRole('searchbox')).toBeFocused();
  await expect(typed.getByRole('searchbox')).toHaveValue('night');
});

test('a list that begins otherwise, or a pinned job, is not preceded by the newest jobs', async ({
  device,
}) => {
  await withJobs(device, 30);
  const page = await watchedPanel(device);
  await page.goto(device.addressOf('sidepanel.html'));
  await page.getByRole('button', { name: /^Sort/ }).click();
  await page.getByRole('menuitemradio', { name: 'Employer' }).click();
  await expect(page.locator('li[data-row]').first()).toContainText('Council a');
  await page.reload();
  await expect(page.locator('li[data-row]').first()).toContainText('Council a');
  expect(await looksOf(page)).toEqual([]);
  expect(
    (await shownOn(page)).filter((text) => /Analyst 0.*Analyst 1/.test(text) && !/Council a/.test(text)),
  ).toEqual([]);

  await page.getByRole('button', { name: /^Sort/ }).click();
  await page.getByRole('menuitemradio', { name: 'Newest first' }).click();
  await page.getByRole('button', { name: /Analyst 3 / }).click();
  await page.getByRole('button', { name: 'Keep this job in view' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Analyst 3', level: 1 })).toBeVisible();
  expect(await looksOf(page)).toEqual([]);
});

test('who signed out leaves nothing to be seen, not for one frame, nor does who comes after', async ({
  device,
  around,
}) => {
  const panel = new PanelPage(await device.page('sidepanel.html'));
  const email = anAddress();
  await panel.signUp(email);
  await around.backend.sql`
    insert into public.applications (user_id, job_title, company, next_followup_at)
    select id, 'Coordinator', 'Acme Logistics', now() - interval '50 hours' from auth.users where email = ${email}`;
  await panel.back();
  await panel.page.reload();
  await expect(panel.job('Coordinator')).toBeVisible({ timeout: 20_000 });
  const page = await watched(device);
  await page.goto(device.addressOf('popup.html'));
  await untilPopupAnswers(page);
  await expect(page.getByText('Follow up with Acme Logistics')).toBeVisible();
  const list = await watchedPanel(device);
  await list.goto(device.addressOf('sidepanel.html'));
  await expect(async () => expect(await firstLookOf(list)).toContain('Acme Logistics')).toPass();

  const showsNothing = async () => {
    await page.bringToFront();
    await page.reload();
    await untilPopupAnswers(page);
    expect((await shownOn(page)).filter((text) => text.includes('Acme'))).toEqual([]);
    await list.bringToFront();
    await list.reload();
    await untilPanelAnswers(list);
    await expect(list.getByText('No jobs saved yet')).toBeVisible();
    expect((await shownOn(list)).filter((text) => text.includes('Acme'))).toEqual([]);
  };
  await panel.signOut();
  await showsNothing();
  await panel.signUp(anAddress());
  await showsNothing();
});
