import type { Device } from '../world/device';
import { anAddress, PanelPage } from '../world/panel-page';
import type { Surroundings } from '../world/world';

/** Signs a person with so many applications in on the device, and waits until all are here. */
export async function withManyJobs(device: Device, around: Surroundings, count: number): Promise<void> {
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  await around.backend.sql`
    insert into public.applications (user_id, job_title, company, job_text, created_at)
    select u.id, 'Analyst ' || n, 'Council ' || n, repeat('The words of an advert. ', 40), now() - n * interval '1 minute'
    from auth.users u, generate_series(1, ${count}::int) n where u.email = ${email}`;
  await panel.back();
  await panel.page.reload();
  await panel.page
    .getByText(new RegExp(`^${count.toLocaleString('en-GB')} jobs|^${count} jobs`))
    .first()
    .waitFor({ timeout: 60_000 });
  await panel.untilSynced();
  await panel.page.close();
}

/**
 * Opens the panel's page anew and answers the milliseconds from the start of its navigation until the first row of
 * the list was painted: the frame after the one in which it is there.
 */
export async function firstRowAfter(device: Device): Promise<number> {
  const page = await device.context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const isThere = [...document.querySelectorAll('li')].some((one) =>
        one.textContent?.includes('Analyst'),
      );
      if (!isThere) return requestAnimationFrame(look);
      // What runs after a frame's last callback runs after its paint.
      return requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { paintedAt: performance.now() })),
      );
    };
    requestAnimationFrame(look);
  });
  await page.goto(device.addressOf('sidepanel.html'));
  const painted = await page.waitForFunction(() => Reflect.get(window, 'paintedAt'), undefined, {
    timeout: 15_000,
  });
  const ms = Number(await painted.jsonValue());
  await page.close();
  return ms;
}
