import { expect, test } from 'vitest';
import { makeStops } from './stops';

test('what was started last ends first, although one of them fails to', async () => {
  const ended: string[] = [];
  const stops = makeStops();
  stops.add('database', async () => ended.push('database'));
  stops.add('pages', async () => {
    throw new Error('stuck');
  });
  stops.add('browser', async () => ended.push('browser'));
  expect(await stops.run()).toEqual(['pages']);
  expect(ended).toEqual(['browser', 'database']);
});

test('everything ends once, however often it is asked to', async () => {
  let times = 0;
  const stops = makeStops();
  stops.add('database', async () => {
    times += 1;
  });
  await Promise.all([stops.run(), stops.run()]);
  expect(times).toBe(1);
});
