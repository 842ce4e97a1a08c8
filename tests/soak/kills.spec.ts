import { saveUnderKills } from '../e2e/faults/save-under-kills';
import { expect, test } from '../e2e/world/world';
import { figure } from './figures';

const saves = 500;

test('P1, P2, P3: 500 saves under kills and lost replies', async ({ device, around }, info) => {
  const found = await saveUnderKills(device, around, { saves, savesPerBrowser: 50 });
  const { kills, hits, lostReplies, lost, doubled, torn } = found;
  const hit = `${hits.unanswered} left a save unanswered, ${hits.cutOff} requests cut off`;
  const under = `of ${saves} under ${kills} kills of the worker (${hit}), ${saves / 50 - 1} of the browser, ${lostReplies} lost replies`;
  expect(hits.unanswered * hits.cutOff, hit).toBeGreaterThan(0);
  const count = (promise: string, what: string, places: string[]) =>
    figure(info, {
      promise,
      what: `${what} ${under}${places.length > 0 ? `: ${places.slice(0, 5).join('; ')}` : ''}`,
      measured: String(places.length),
      target: '0',
      isMet: places.length === 0,
    });
  count('P1', 'lost saves', lost);
  count('P2', 'doubled saves', doubled);
  count('P3', 'torn places on the disk', torn);
});
