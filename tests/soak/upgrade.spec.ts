import { upgradeUnderKills } from '../e2e/faults/upgrade-under-kills';
import { expect, test } from '../e2e/world/world';
import { recordsOfLayout3 } from '../fixtures/store/layout-3';
import { figure } from './figures';

const kills = 50;

test('P39: a big database of the version before, killed 50 times while it is upgraded', async ({
  device,
}, info) => {
  const { hits, torn, undisturbed } = await upgradeUnderKills(device, {
    old: { version: 3, records: recordsOfLayout3 },
    applications: 2500,
    activities: 20_000,
    kills,
    killsPerBrowser: 5,
  });
  const hit = `${hits.worker} of the worker's and ${hits.browser} of the browser's hit an upgrade of ${undisturbed} ms`;
  expect(hits.worker, hit).toBeGreaterThan(0);
  expect(hits.browser, hit).toBeGreaterThan(0);
  figure(info, {
    promise: 'P39',
    what: `torn databases of 2,500 jobs and 20,000 entries after ${kills} kills (${hit})`,
    measured: String(torn.length),
    target: '0',
    isMet: torn.length === 0,
  });
});
