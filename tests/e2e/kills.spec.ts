import { setTimeout as pause } from 'node:timers/promises';
import { clipFrom } from './world/clip-message';
import { jobPages, numberedAdvert } from './world/job-pages';
import { anAddress, PanelPage } from './world/panel-page';
import { expect, test } from './world/world';

const saves = 50;

/** Numbers that look thrown and are the same in every run (a linear congruential generator, Numerical Recipes). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test('50 saves, the worker killed at random moments, every fifth reply lost: 50 rows, none twice', async ({
  device,
  around,
}) => {
  test.setTimeout(240_000);
  const email = anAddress();
  const panel = new PanelPage(await device.page('sidepanel.html'));
  await panel.signUp(email);
  around.network.setFaults([{ path: /^\/rest\/v1\//, fault: { kind: 'drop-after-commit' }, every: 5 }]);

  const tab = await device.tab(numberedAdvert(0));
  // Access holds while the tab stays on this site.
  await device.control.clickIcon(tab);
  const roll = dice(20_261_120);
  let kills = 0;
  for (let number = 1; number <= saves; number += 1) {
    await tab.goto(numberedAdvert(number));
    const saved = clipFrom(panel.page, numberedAdvert(number));
    await pause(roll() * 400);
    await device.control.killWorker();
    kills += 1;
    // Where no "saved" was said nothing is promised, and a person presses again.
    if ((await saved)?.kind !== 'saved') {
      expect(await clipFrom(panel.page, numberedAdvert(number))).toMatchObject({ kind: 'saved' });
    }
  }
  expect(kills).toBe(saves);
  const lost = around.network.requests.filter(
    (one) => one.fault === 'drop-after-commit' && one.method === 'POST',
  );
  expect(lost.length, 'replies to inserts that were lost').toBeGreaterThan(3);

  around.network.setFaults([]);
  await panel.page.bringToFront();
  await panel.page.reload();
  await panel.untilSynced();
  const rows = await around.backend.sql`
    select a.job_title, (select count(*)::int from public.application_activities c
      where c.application_id = a.id and c.type = 'clip') as clips
    from public.applications a join auth.users u on u.id = a.user_id where u.email = ${email}`;
  const titles = rows.map((row) => row.job_title).sort();
  const all = Array.from({ length: saves }, (_, index) => `Analyst ${index + 1}`).sort();
  expect(titles).toEqual(all);
  expect(rows.filter((row) => row.clips !== 1)).toEqual([]);
});

test('a browser killed right after "Saved" still has the job', async ({ device }) => {
  const panel = await device.page('sidepanel.html');
  const tab = await device.tab(jobPages.jsonLd);
  await device.control.clickIcon(tab);
  expect(await clipFrom(panel, jobPages.jsonLd)).toMatchObject({ kind: 'saved' });
  await device.kill();

  await device.start();
  const again = new PanelPage(await device.page('sidepanel.html'));
  await expect(again.job('Senior Data Analyst')).toBeVisible();
});
