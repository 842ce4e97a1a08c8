import { putInterview, putJobs } from './world/due-jobs';
import { look } from './world/look';
import { expect, test } from './world/world';

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE');
const momentIn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

test('what is due is answered by the keyboard alone, and each answer is taken back', async ({ device }) => {
  let popup = await device.page('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  const [, , , meeting = ''] = await putJobs(popup, [
    { jobTitle: 'Coordinator', company: 'Acme Logistics', nextFollowupAt: momentIn(-50) },
    {
      jobTitle: 'Porter',
      company: 'Harbour Hospital',
      nextAction: 'Send the form',
      nextActionDue: dayIn(0),
    },
    { jobTitle: 'Data Analyst', company: 'Leeds Trust', closingDate: dayIn(4) },
    { jobTitle: 'Clerk', company: 'Leeds City Council', status: 'interview' },
    { jobTitle: 'Baker', company: 'Millbrook Bakery', closingDate: dayIn(-1) },
  ]);
  await putInterview(popup, meeting, momentIn(-2), 'Room 4');
  await expect(popup.getByRole('listitem')).toHaveCount(5);
  await expect(popup.getByText('Baker has closed. Have you applied?')).toBeVisible();
  await look(popup, 'popup-week');

  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('button', { name: /^Follow up with Acme/ })).toBeFocused();
  await popup.keyboard.press('s');
  await look(popup, 'popup-later');
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('d');
  await expect(popup.getByText('Follow-up done.')).toBeVisible();
  await expect(popup.getByRole('listitem')).toHaveCount(4);
  // The focus is on the row that took its place.
  await expect(popup.getByRole('listitem').first().getByRole('button').first()).toBeFocused();
  await popup.keyboard.press('Control+z');
  await expect(popup.getByRole('listitem')).toHaveCount(5);

  await popup.getByRole('button', { name: 'How did it go?', exact: true }).focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('Two friendly people');
  await look(popup, 'popup-interview');
  await popup.close();

  // What was typed survives the popup, which closes at any touch elsewhere.
  popup = await device.page('popup.html');
  await popup.getByRole('button', { name: 'How did it go?', exact: true }).press('Enter');
  await expect(popup.getByRole('textbox', { name: 'How did it go?' })).toHaveValue('Two friendly people');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('It is in the notes of this job.')).toBeVisible();
  await expect(popup.getByRole('listitem')).toHaveCount(4);
  await popup.keyboard.press('?');
  await look(popup, 'popup-keys');
});

test('news is told in a few keys, offline, and what was typed survives the popup', async ({ device }) => {
  let popup = await device.page('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  await putJobs(popup, [
    { jobTitle: 'Coordinator', company: 'Acme Logistics', status: 'submitted' },
    { jobTitle: 'Analyst', company: 'Acorn', status: 'interview' },
  ]);
  await device.setOffline(true);
  await expect(popup.getByText('Nothing is due this week')).toBeVisible();
  await popup.keyboard.press('n');
  await popup.keyboard.type('ac');
  await expect(popup.getByRole('option')).toHaveCount(2);
  await look(popup, 'popup-news-which');
  await popup.keyboard.type('m');
  await popup.keyboard.press('Enter');
  await look(popup, 'popup-news-what');
  await popup.keyboard.press('i');
  await popup.getByLabel('Day', { exact: true }).fill(dayIn(3));
  await popup.getByLabel(/^Where or with whom/).fill('Teams, two people');
  await look(popup, 'popup-news-interview');
  await expect
    .poll(() => popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get('typed:news'))))
    .toContain('Teams');
  await popup.close();

  popup = await device.page('popup.html');
  await expect(popup.getByLabel(/^Where or with whom/)).toHaveValue('Teams, two people');
  await popup.getByLabel('Time').fill('14:30');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Interview noted: Acme Logistics.')).toBeVisible();
  await expect(popup.getByRole('listitem')).toContainText('Interview: Acme Logistics');

  await popup.keyboard.type('acorn');
  await expect(popup.getByRole('option')).toHaveCount(1);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Rejected' })).toBeFocused();
  await popup.keyboard.press('r');
  await expect(popup.getByText('ask what would have made the difference')).toBeVisible();
  await look(popup, 'popup-news-rejected');
});

declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };
