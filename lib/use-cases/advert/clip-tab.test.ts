import { describe, expect, it, vi } from 'vitest';
import { aPageReading } from '@/tests/support/a-page-reading';
import { ok } from '../../domain/result';
import { makeClipTab } from './clip-tab';

const page = aPageReading({ wantsReadability: true });

/** Clips a page whose second reading is this one. */
async function clipped(second: unknown) {
  const saveAdvert = vi.fn(async () => ({ kind: 'refused', why: 'unreadable' }) as const);
  const clip = makeClipTab({
    readPage: async () => ok(page),
    readReadability: async () => ok(second),
    saveAdvert,
    wait: async () => {},
    today: () => '2026-11-20',
  });
  const outcome = await clip({ clipId: crypto.randomUUID(), tabId: 1, what: 'page' });
  return { outcome, saveAdvert };
}

const reading = { url: page.url, text: 'Another text', title: null, mark: null };

describe('F23: a page that asks for the second reading', () => {
  it('is kept where that is of the same address', async () => {
    const { saveAdvert } = await clipped(reading);
    expect(saveAdvert).toHaveBeenCalledOnce();
  });

  it('is not kept where it shows another job by then', async () => {
    const { outcome, saveAdvert } = await clipped({ ...reading, url: `${page.url}-next` });
    expect(outcome).toEqual({ kind: 'refused', why: 'page-changing' });
    expect(saveAdvert).not.toHaveBeenCalled();
  });

  it('stands alone where there is none', async () => {
    const { saveAdvert } = await clipped(null);
    expect(saveAdvert).toHaveBeenCalledOnce();
  });
});
