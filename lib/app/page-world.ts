/** What the panel and the popup share: the person's rows, live, and the verbs that change them. */
import { shownItem } from '../browser/items';
import { farewellItem, isAskingItem, isSharedItem } from '../browser/presence-items';
import { readOpenPage } from '../browser/read-open-page';
import { undoShelf } from '../browser/undo-shelf';
import type { ChosenCalendar } from '../domain/profile/chosen-calendar';
import { send } from '../messages/send';
import { loadWriteSide } from '../store/writes-later';
import type { ClipOutcome } from '../use-cases/advert/clip-outcome';
import { makeUndoSave } from '../use-cases/advert/undo-save';
import { makeFinishFollowUp, makePlanFollowUp } from '../use-cases/apply/plan-follow-up';
import type { Live } from '../use-cases/live';
import { calendarOf, clock, newId } from './clock';
import { type CurrentStore, makeCurrentStore } from './current-store';
import { combine } from './derived-live';
import { firstKnown, liveLater } from './later';
import { guardedAccount } from './presence';
import { draftsOf, rowsOf } from './rows-of';

/**
 * Tells the worker that something waits, or that somebody looks. A page that is opened is no reason to ask a server
 * again that asked for a pause; a network that came back is. Not answered for: the worker looks by itself as well.
 */
function askToSync(isImpatient: boolean): void {
  send('sync', { isImpatient }).catch(() => undefined);
}

export type PageWorld = ReturnType<typeof makePageWorld>;

interface PageWorldOptions {
  isListFirst?: boolean;
  chosen?: Live<ChosenCalendar | null>;
}

/** What can wait until the list is shown waits so long at most, in milliseconds. */
const patience = 600;

/**
 * `isListFirst` for a page of many rows: those in sight come first, all others once `beginAll` was called, and
 * nothing else is begun, in this page or in the worker, before they are here. `chosen` where the page reads it already.
 */
export function makePageWorld({ isListFirst = false, chosen: read }: PageWorldOptions = {}) {
  const account = guardedAccount(() => send('begin', {}));
  const current = makeCurrentStore(account);
  // Asked for first: no day is written before it is known how.
  const chosen = read ?? current.live((store) => store.liveChosenCalendar());
  chosen.subscribe(() => {});
  const rows = rowsOf(current, () => askToSync(false));
  const needs = {
    rows,
    drafts: draftsOf(current),
    undo: undoShelf,
    newId,
    now: clock.date,
    timeZone: () => calendarOf(chosen.get()).timeZone,
  };
  const jobs = jobsOf(current, isListFirst);
  const { whenShown } = jobs;
  // What other devices did is fetched when somebody looks, and what waits is sent when the network is back.
  void whenShown.then(() => askToSync(false));
  window.addEventListener('online', () => askToSync(true));
  // Rows are shown without what writes them; it is here before the person has found the button.
  void whenShown.then(untilIdle).then(() => loadWriteSide().catch(() => undefined));

  const undoSave = makeUndoSave(needs);

  return {
    current,
    needs,
    chosen,
    account: account.live,
    shared: isSharedItem.live,
    setShared: async (isShared: boolean) => void (await send('set-shared', { isShared })),
    farewell: farewellItem.live,
    endFarewell: () => farewellItem.set(null),
    signOut: async () => void (await send('sign-out', {})),
    ...jobs,
    /** Ahead, and of the last day where nobody said how it went; soonest first. */
    interviews: current.live((store) => store.liveUpcomingInterviews()),
    sync: syncStateOf(current),
    undoSave: async (applicationId: string) => {
      // First, so that a panel that opens meanwhile does not go to a job that is going.
      await shownItem.set(null);
      await undoSave(applicationId);
    },
    planFollowUp: makePlanFollowUp(needs),
    finishFollowUp: makeFinishFollowUp(needs),
    savePage,
  };
}

function jobsOf(current: CurrentStore, isListFirst: boolean) {
  const all = current.live((store) => store.liveSummaries('applications'));
  const { promise: whenFirstShown, resolve: beginAll } = Promise.withResolvers<void>();
  if (!isListFirst) beginAll();
  const applications = isListFirst ? liveLater(() => whenFirstShown.then(() => all)) : all;
  return {
    /** The newest open ones, until all are here. */
    newest: current.live((store) => store.liveNewest()),
    applications,
    beginAll,
    /** When what is seen first is there, and the page has nothing more urgent to do. */
    whenShown: isListFirst
      ? whenFirstShown.then(() => firstKnown(applications, patience)).then(untilIdle)
      : Promise.resolve(),
  };
}

function syncStateOf(current: CurrentStore) {
  const sent = combine(
    current.live((store) => store.outbox.live),
    current.live((store) => store.report.live),
    (counts, report) => ({ ...counts, ...report }),
  );
  return combine(sent, isAskingItem.live, (state, isAsking) => ({ ...state, isAsking }));
}

/** Until the page has a moment to spare, or for a second. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}

/** Saves the page in the active tab; the worker reads it, so that closing this page loses nothing. */
async function savePage(): Promise<ClipOutcome> {
  const { tabId } = await readOpenPage();
  if (tabId === null) return { kind: 'refused', why: 'tab-gone' };
  return send('clip', { clipId: newId(), tabId, what: 'page' });
}
