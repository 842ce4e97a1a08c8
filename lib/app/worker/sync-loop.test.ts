import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ringAt, ringEvery } from '../../browser/alarms';
import { makeSyncLoop } from './sync-loop';

beforeEach(() => fakeBrowser.reset());

/** A loop of a person whose server answers at once. */
function aLoop(isAtRest: () => Promise<boolean>) {
  const syncOnce = vi.fn(async () => ({ state: 'done', nextTryAt: null }) as const);
  const afterwards = vi.fn(async () => {});
  const tellSlow = vi.fn(async (_isSlow: boolean) => {});
  const loop = makeSyncLoop({ sync: async () => ({ syncOnce }), isAtRest, tellSlow, afterwards });
  return { ...loop, syncOnce, tellSlow, afterwards };
}

it('asks the server nothing when a worker starts that has nothing to do, and looks after the rest', async () => {
  await ringEvery('look', 30);
  const { resume, syncOnce, afterwards } = aLoop(async () => true);
  await resume();
  expect(afterwards).toHaveBeenCalledTimes(1);
  expect(syncOnce).not.toHaveBeenCalled();
});

it.each([
  ['something waits', async () => ringEvery('look', 30), async () => false],
  [
    'the last worker died in the middle',
    async () => {
      await ringEvery('look', 30);
      await ringAt('sync', Date.now() + 60_000);
    },
    async () => true,
  ],
  ['the browser lost the alarms', async () => {}, async () => true],
  [
    'nobody can tell what waits',
    async () => ringEvery('look', 30),
    async () => Promise.reject(new Error('The disk is full')),
  ],
])('syncs when a worker starts and %s', async (_what, before, isAtRest) => {
  await before();
  const { resume, syncOnce } = aLoop(isAtRest);
  await resume();
  await vi.waitFor(() => expect(syncOnce).toHaveBeenCalledTimes(1));
});

it('settles once for however many wishes come while it is at it, and leaves no alarm that says otherwise', async () => {
  const { wish, syncOnce } = aLoop(async () => true);
  wish();
  wish();
  wish(true);
  await vi.waitFor(() => expect(syncOnce).toHaveBeenCalledTimes(2));
  expect(syncOnce.mock.calls).toEqual([[{ isImpatient: false }], [{ isImpatient: true }]]);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('sync')).toBeUndefined());
});

it('says that it asks while a server is slow, and not any more once it answered', async () => {
  let answer = () => {};
  const { wish, syncOnce, tellSlow } = aLoop(async () => true);
  const settled = { state: 'done', nextTryAt: null } as const;
  syncOnce.mockReturnValueOnce(new Promise((resolve) => (answer = () => resolve(settled))));
  wish();
  await vi.waitFor(() => expect(tellSlow.mock.calls).toEqual([[true]]), { timeout: 5000 });
  answer();
  await vi.waitFor(() => expect(tellSlow.mock.calls).toEqual([[true], [false]]));
});

it('says nothing of a server that answers at once', async () => {
  const { wish, tellSlow, afterwards } = aLoop(async () => true);
  wish();
  await vi.waitFor(() => expect(afterwards).toHaveBeenCalled());
  expect(tellSlow.mock.calls).toEqual([[false]]);
});
