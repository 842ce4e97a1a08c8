import type { Device } from '../world/device';
import { putJobs } from '../world/due-jobs';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Puts so many jobs on a device where nobody is signed in: one in 400 is due, half of the others close some day. */
export async function withManyDue(device: Device, count: number): Promise<void> {
  const filler = await device.page('options.html');
  await putJobs(
    filler,
    Array.from({ length: count }, (_, number) => ({
      jobTitle: `Analyst ${number}`,
      company: `Council ${number}`,
      closingDate: number % 2 === 0 ? day(8 + (number % 40)) : null,
      nextFollowupAt: number % 400 === 1 ? new Date(Date.now() - number * 3_600_000).toISOString() : null,
    })),
  );
  await filler.close();
  await device.context.route('https://jobs.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>A page</h1>' }),
  );
}

/**
 * Opens the popup as a person does, by a click on the icon beside a page. Milliseconds from the start of its
 * navigation: to the frame in which the first row stands, and until the page ran.
 */
export async function firstDueRowAfter(device: Device): Promise<{ row: number; ran: number }> {
  const tab = await device.tab(`https://jobs.example/${crypto.randomUUID()}`);
  await device.control.clickIcon(tab);
  const popup = await device.control.ownPage('popup.html');
  await popup.toSay('Follow up with Council');
  const times = { row: await popup.paintedAt('due'), ran: await popup.ranAt() };
  await tab.close();
  return times;
}
