/** What the popup shows in its first frame, before the part that answers is loaded: nothing but what is true. */
import { putJobs } from './world/due-jobs';
import { shownOn, untilPopupAnswers, watched } from './world/watched';
import { expect, test } from './world/world';

const momentIn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const late = { jobTitle: 'Coordinator', company: 'Acme Logistics', nextFollowupAt: momentIn(-50) };

test('a thing that is done is not seen again, not for one frame; undone it is there in the first', async ({
  device,
}) => {
  const page = await watched(device);
  await page.goto(device.addressOf('popup.html'));
  await putJobs(page, [late]);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Follow-up done.')).toBeVisible();
  await page.reload();
  await untilPopupAnswers(page);
  expect((await shownOn(page)).filter((text) => text.includes('Acme'))).toEqual([]);

  await putJobs(page, [{ ...late, company: 'Leeds Trust' }]);
  await expect(page.getByText('Follow up with Leeds Trust')).toBeVisible();
  // A disk that is slow for once is not waited for: the rest of the popup goes first then.
  await expect(async () => {
    await page.reload();
    await untilPopupAnswers(page);
    const withText = (await shownOn(page)).filter((text) => text !== '');
    expect(withText.filter((text) => !text.includes('Follow up with Leeds Trust'))).toEqual([]);
  }).toPass({ timeout: 30_000 });
});

test('a press on the first frame is not lost', async ({ device }) => {
  const filler = await device.page('popup.html');
  await putJobs(filler, [late, { ...late, company: 'Leeds Trust', nextFollowupAt: momentIn(-100) }]);
  await filler.close();
  const page = await watched(device);
  await page.addInitScript(() => {
    const press = new MutationObserver(() => {
      const row = [...document.querySelectorAll('li')].find((one) => one.textContent?.includes('Acme'));
      if (row === undefined) return;
      press.disconnect();
      [...row.querySelectorAll('button')].find((one) => one.textContent === 'Done')?.click();
    });
    press.observe(document, { childList: true, subtree: true });
  });
  await page.goto(device.addressOf('popup.html'));
  await expect(page.getByText('Follow-up done.')).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveText([/Leeds Trust/]);
});

test('the day is the one it is: what was due today is late after midnight', async ({ device }) => {
  const filler = await device.page('popup.html');
  await putJobs(filler, [{ ...late, nextFollowupAt: new Date(2027, 2, 9, 12).toISOString() }]);
  await filler.close();
  const page = await watched(device);
  await page.clock.setFixedTime(new Date(2027, 2, 9, 23, 59));
  await page.goto(device.addressOf('popup.html'));
  await untilPopupAnswers(page);
  const before = (await shownOn(page)).filter((text) => text.includes('Acme'));
  expect(before[0]).toContain('Today');
  await page.clock.setFixedTime(new Date(2027, 2, 10, 0, 1));
  await page.reload();
  await untilPopupAnswers(page);
  const after = (await shownOn(page)).filter((text) => text.includes('Acme'));
  expect(after[0]).toContain('1 day late');
  expect(after.filter((text) => text.includes('Today'))).toEqual([]);
});
