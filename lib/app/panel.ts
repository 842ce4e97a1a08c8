import type { PanelApp, TextConflict } from '@/components/panel/panel-app';
import { type Shown, shownItem } from '../browser/items';
import { liveOpenPage } from '../browser/open-page';
import { openOptions, openTab } from '../browser/open-tab';
import { liveShortcut, openShortcutSettings } from '../browser/shortcut';
import { keepTyped, typedItem } from '../browser/typed';
import { ok, refuse } from '../domain/result';
import { send } from '../messages/send';
import type { Store } from '../store/store';
import type { SignInRefusal } from '../use-cases/account';
import { makeConfirmField, makeCorrectField } from '../use-cases/advert/correct-field';
import { makeConfirmDraft, makeDiscardDraft } from '../use-cases/advert/settle-draft';
import { makeChangeStatus } from '../use-cases/apply/change-status';
import { makeRemoveApplication } from '../use-cases/apply/remove-application';
import type { Live } from '../use-cases/live';
import { DiskFull } from '../use-cases/rows';
import { clock } from './clock';
import { combine, mapLive } from './derived-live';
import { makePageWorld } from './page-world';

/** Puts the side panel's world together; called once by its page. */
export function makePanelApp(): PanelApp {
  const world = makePageWorld();
  const { current, needs } = world;
  const correctField = makeCorrectField(needs.rows);
  const confirmDraft = makeConfirmDraft(needs);
  const credentials = async (
    type: 'sign-in' | 'sign-up',
    [email, password, isShared]: Parameters<PanelApp['signIn']>,
  ) => {
    await world.setShared(isShared);
    const answer = await send(type, { email, password });
    return answer.ok ? ok(undefined) : refuse<SignInRefusal>(answer.why);
  };
  return {
    account: world.account,
    applications: world.applications,
    applicationOf: oncePerId((id) => current.live((store) => store.liveRow('applications', id))),
    drafts: current.live((store) => store.drafts.live),
    conflicts: current.live((store) => mapLive(store.conflicts.live, conflictsOfApplications)),
    sync: world.sync,
    page: liveOpenPage(),
    // Not before it is known whose computer this is: what the one before saved is not shown to the next.
    shown: combine(world.account, shownItem.live, (_account, shown) => (isFresh(shown) ? shown : null)),
    activitiesOf: oncePerId((id) => current.live((store) => store.liveActivitiesOf(id))),
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    shortcut: liveShortcut(),

    savePage: world.savePage,
    undoSave: world.undoSave,
    remove: makeRemoveApplication(needs),
    confirmDraft: (draftId, corrected) => orDiskFull(confirmDraft(draftId, corrected)),
    discardDraft: makeDiscardDraft(needs.drafts),
    correctField: (applicationId, field, typed) => orDiskFull(correctField(applicationId, field, typed)),
    confirmField: makeConfirmField(needs.rows),
    changeStatus: makeChangeStatus(needs),
    planFollowUp: world.planFollowUp,
    settleConflict: async (conflictId, keep) => {
      await (await current.get()).conflicts.settle(conflictId, keep);
      await send('sync', { isImpatient: false });
    },

    shared: world.shared,
    farewell: world.farewell,
    endFarewell: world.endFarewell,
    signUp: (...typed) => credentials('sign-up', typed),
    signIn: (...typed) => credentials('sign-in', typed),
    signOut: world.signOut,
    adopt: async (isWanted) => void (await send('adopt', { isWanted })),
    retrySetAside: async (operationId) => void (await send('retry-set-aside', { operationId })),
    discardSetAside: async (operationId) => void (await send('discard-set-aside', { operationId })),
    typed: (key) => typedItem(key).live,
    keepTyped,
    openPage: openTab,
    openOptions,
    openShortcutSettings,
  };
}

/** What was asked for long before this panel opened is no longer what the person wants to see. */
function isFresh(shown: Shown): boolean {
  return shown !== null && clock.now() - shown.at < 15_000;
}

/** A full disk is something the person can act on; everything else that was not expected is thrown on. */
async function orDiskFull<T>(work: Promise<T>): Promise<T | { ok: false; why: 'disk-full' }> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DiskFull) return refuse('disk-full');
    throw error;
  }
}

type ConflictsOf<T> = T extends Live<infer Value> ? Value : never;

/** The conflicts that the panel can ask about: long texts of an application. */
function conflictsOfApplications(all: ConflictsOf<Store['conflicts']['live']>): TextConflict[] {
  return all
    .filter((one) => one.aggregate === 'applications')
    .map(({ id, rowId, column, mine, theirs }) => ({
      id,
      applicationId: rowId,
      column: column as TextConflict['column'],
      mine,
      theirs,
    }));
}

/** A live value keeps what it read, so there is one for each id. */
function oncePerId<T>(make: (id: string) => Live<T>): (id: string) => Live<T> {
  const made = new Map<string, Live<T>>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}
