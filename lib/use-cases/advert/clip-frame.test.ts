import { expect, it, vi } from 'vitest';
import { anId } from '@/tests/support/builders';
import { withFrames } from './clip-frame';
import type { ClipOutcome } from './clip-outcome';

const request = { clipId: anId(1), tabId: 7, what: 'page' as const };
const embed: ClipOutcome = {
  kind: 'none',
  why: 'advert-in-frame',
  address: 'https://boards.greenhouse.io/embed/job_app?for=tidewater&token=4012345',
};
const saved: ClipOutcome = { kind: 'saved', applicationId: anId(1), isNew: true };

function clip(page: ClipOutcome, frame: ClipOutcome, allowed: readonly string[]) {
  const clipIn = vi.fn((_site: string) => async () => frame);
  const isAllowed = async (site: string) => allowed.includes(site);
  return { clipIn, clipTab: withFrames(async () => page, { isAllowed, clipIn }) };
}

it('reads the frame of a site that is allowed', async () => {
  const { clipTab, clipIn } = clip(embed, saved, ['boards.greenhouse.io']);
  expect(await clipTab(request)).toEqual(saved);
  expect(clipIn).toHaveBeenCalledExactlyOnceWith('boards.greenhouse.io');
});

it('leaves the frame of any other site alone', async () => {
  const { clipTab, clipIn } = clip(embed, saved, ['www.greenhouse.io']);
  expect(await clipTab(request)).toEqual(embed);
  expect(clipIn).not.toHaveBeenCalled();
});

it('looks into no frame where the page itself was read', async () => {
  const { clipTab, clipIn } = clip(saved, embed, ['boards.greenhouse.io']);
  expect(await clipTab(request)).toEqual(saved);
  expect(clipIn).not.toHaveBeenCalled();
});

it('says of the page what it said, where the frame cannot be read', async () => {
  const { clipTab } = clip(embed, { kind: 'refused', why: 'no-access' }, ['boards.greenhouse.io']);
  expect(await clipTab(request)).toEqual(embed);
});
