import { expect, it, vi } from 'vitest';
import { liveRead } from './live-read';

/** A source whose reads are answered by hand, in any order. */
function aSource() {
  const answers: ((value: string) => void)[] = [];
  let onChange: (() => void) | null = null;
  const live = liveRead(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    (handle) => {
      onChange = handle;
      return () => {
        onChange = null;
      };
    },
  );
  const answer = async (at: number, value: string) => {
    answers[at]?.(value);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { live, answer, change: () => onChange?.(), isFollowed: () => onChange !== null };
}

it('is read when somebody looks, and again at every change', async () => {
  const { live, answer, change } = aSource();
  const seen = vi.fn();
  live.subscribe(seen);
  expect(live.get()).toBeUndefined();
  await answer(0, 'first');
  expect(live.get()).toBe('first');
  change();
  await answer(1, 'second');
  expect(live.get()).toBe('second');
  expect(seen).toHaveBeenCalledTimes(2);
});

it('is what the last read said, also where an earlier one answers later', async () => {
  const { live, answer, change } = aSource();
  live.subscribe(() => {});
  change();
  await answer(1, 'new');
  await answer(0, 'old');
  expect(live.get()).toBe('new');
});

it('tells nobody of a read that found the same', async () => {
  const { live, answer, change } = aSource();
  const seen = vi.fn();
  live.subscribe(seen);
  await answer(0, 'same');
  change();
  await answer(1, 'same');
  expect(seen).toHaveBeenCalledOnce();
});

it('is forgotten when nobody looks any more, with what was still being read', async () => {
  const { live, answer, isFollowed } = aSource();
  live.subscribe(() => {})();
  await answer(0, 'late');
  expect(live.get()).toBeUndefined();
  expect(isFollowed()).toBe(false);
});
