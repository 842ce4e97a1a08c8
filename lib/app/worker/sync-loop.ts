/**
 * When to sync, not how: at the worker's start, when a page says that something was written, when an alarm rings.
 * One run at a time; a wish during a run is one more run after it. Nothing is awaited while there is nothing to do,
 * so an idle worker dies.
 */
import { isSet, ringAt, ringEvery, silence } from '../../browser/alarms';
import type { Sync } from '../../sync/make-sync';

/** Other devices' changes are fetched this often while nobody looks. */
export const minutesBetweenLooks = 30;

/** A wait up to this long is waited awake; the alarm stands behind it for the worker that dies. Milliseconds. */
const waitedAwake = 20_000;

/** A server that answers sooner than this, in milliseconds, is not worth a word. */
const slowAfter = 700;

interface SyncLoopNeeds {
  /** The sync of whoever is signed in, null where nobody is. */
  sync(): Promise<Sync | null>;
  /** True where nothing waits and the last look is fresh. */
  isAtRest(): Promise<boolean>;
  /** A run takes its time, or does not any more. */
  tellSlow(isSlow: boolean): Promise<void>;
  /** After each run, whatever came of it. */
  afterwards(): Promise<void>;
}

interface SyncLoop {
  /** Asks for a run; `isImpatient` where news makes a wait pointless, as a network that came back. */
  wish(isImpatient?: boolean): void;
  /**
   * The worker was started, by whatever: goes on with what the last one left undone. A shared computer starts one
   * each minute to see whether somebody is there, which is no reason to ask the server.
   */
  resume(): Promise<void>;
}

export function makeSyncLoop({ sync, isAtRest, tellSlow, afterwards }: SyncLoopNeeds): SyncLoop {
  let isRunning = false;
  let wished: { isImpatient: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wish = (isImpatient = false) => {
    wished = { isImpatient: isImpatient || wished?.isImpatient === true };
    if (!isRunning) void runAll();
  };
  const after = () =>
    afterwards().catch((error: unknown) => console.error('The badge could not be shown', error));
  const runAll = async () => {
    isRunning = true;
    clearTimeout(timer);
    while (wished !== null) {
      const { isImpatient } = wished;
      wished = null;
      await runOnce(isImpatient).catch((error: unknown) => console.error('Sync stopped', error));
      await after();
    }
    isRunning = false;
  };
  const runOnce = async (isImpatient: boolean) => {
    const current = await sync();
    if (current === null) {
      await Promise.all([silence('sync'), silence('look')]);
      return;
    }
    // The alarm first: a worker that dies in the middle is woken to go on.
    await ringAt('sync', Date.now() + 60_000);
    await ringEvery('look', minutesBetweenLooks);
    const nextTryAt = await whileTelling(tellSlow, () => untilSettled(current, isImpatient));
    if (nextTryAt === null) {
      await silence('sync');
      return;
    }
    await ringAt('sync', nextTryAt);
    const wait = nextTryAt - Date.now();
    if (wait <= waitedAwake) timer = setTimeout(wish, Math.max(wait, 0));
  };
  const resume = async () => {
    const isDue = (await isUnsettled()) || !(await isAtRest().catch(() => false));
    if (isDue) wish();
    else if (!isRunning) await after();
  };
  return { wish, resume };
}

/** Says that work is slow while it is; a worker before this one may have died saying so. */
async function whileTelling<T>(tellSlow: SyncLoopNeeds['tellSlow'], work: () => Promise<T>): Promise<T> {
  let telling = Promise.resolve();
  const timer = setTimeout(() => {
    telling = tellSlow(true);
  }, slowAfter);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await telling;
    await tellSlow(false);
  }
}

/** An alarm tells of a run that did not end; none for the next look, of alarms that an update or a browser lost. */
async function isUnsettled(): Promise<boolean> {
  const [isUnderWay, isLookedAfter] = await Promise.all([isSet('sync'), isSet('look')]);
  return isUnderWay || !isLookedAfter;
}

/** Steps until the work is done or has to wait; answers when to try again, null where nothing waits. */
async function untilSettled(sync: Sync, isImpatient: boolean): Promise<number | null> {
  for (;;) {
    const { state, nextTryAt } = await sync.syncOnce({ isImpatient });
    if (state === 'busy') return Date.now() + 60_000;
    if (state !== 'more') return nextTryAt;
  }
}
