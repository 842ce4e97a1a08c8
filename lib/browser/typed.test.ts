import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTyped } from './typed';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const kept = async () => (await fakeBrowser.storage.local.get('typed:notes:1'))['typed:notes:1'];

it('keeps what was typed when the typing pauses', async () => {
  keepTyped('notes:1', { text: 'Ask' });
  await vi.advanceTimersByTimeAsync(290);
  expect(await kept()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(20);
  expect(await kept()).toEqual({ text: 'Ask' });
});

it('keeps it within a second where it does not pause', async () => {
  for (let letters = 1; letters <= 9; letters++) {
    keepTyped('notes:1', { text: 'x'.repeat(letters) });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(await kept()).toEqual({ text: 'x'.repeat(7) });
});

it('forgets it at the next pause', async () => {
  keepTyped('notes:1', { text: 'Ask' });
  keepTyped('notes:1', null);
  await vi.advanceTimersByTimeAsync(310);
  expect(await kept()).toBeUndefined();
});
