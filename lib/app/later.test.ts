import { expect, it, vi } from 'vitest';
import { liveValue } from '@/tests/support/live-value';
import { firstKnown, liveLater, once } from './later';

it('a live value of something that is loaded is known once it is there, and changes with it', async () => {
  const inner = liveValue('one');
  const live = liveLater(async () => inner);
  const heard = vi.fn();
  const stop = live.subscribe(heard);
  expect(live.get()).toBeUndefined();
  await vi.waitFor(() => expect(live.get()).toBe('one'));
  expect(heard).toHaveBeenCalledTimes(1);
  inner.set('two');
  expect([live.get(), heard.mock.calls.length]).toEqual(['two', 2]);
  stop();
  inner.set('three');
  expect(heard).toHaveBeenCalledTimes(2);
});

it('is not listened to where nobody looks any more when it comes', async () => {
  const inner = liveValue(1);
  const heard = vi.fn();
  liveLater(async () => inner).subscribe(heard)();
  await Promise.resolve();
  inner.set(2);
  expect(heard).not.toHaveBeenCalled();
});

it('is loaded once, and again where that failed', async () => {
  const make = vi.fn(async () => 7).mockRejectedValueOnce(new Error('offline'));
  const get = once(make);
  await expect(get()).rejects.toThrow('offline');
  expect(await Promise.all([get(), get()])).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('waits for the first value, but not for ever', async () => {
  const live = liveValue<number>();
  const known = firstKnown(live, 60_000);
  live.set(1);
  await known;
  await firstKnown(live, 60_000);
  await firstKnown(liveValue(), 1);
});
