import type { ApplicationApp, TextConflict } from '@/components/panel/application/application-app';
import { openTab } from '../../browser/open-tab';
import { keepTyped, typedItem } from '../../browser/typed';
import { jobKey } from '../../domain/advert/job-key';
import { ok } from '../../domain/result';
import { send } from '../../messages/send';
import type { Store } from '../../store/store';
import { makeConfirmField, makeCorrectField } from '../../use-cases/advert/correct-field';
import { makeConfirmDraft, makeDiscardDraft } from '../../use-cases/advert/settle-draft';
import { makeAddEntry } from '../../use-cases/apply/add-entry';
import { makeChangeStatus } from '../../use-cases/apply/change-status';
import { makeFinishNextAction } from '../../use-cases/apply/finish-next-action';
import { makeKeepNotes } from '../../use-cases/apply/keep-notes';
import { makeMoveStatus } from '../../use-cases/apply/move-status';
import { makePlanNextAction } from '../../use-cases/apply/plan-next-action';
import { makeRemoveEntry } from '../../use-cases/apply/remove-entry';
import type { Live } from '../../use-cases/live';
import { clock } from '../clock';
import { mapLive, oncePerId } from '../derived-live';
import { orDiskFull } from '../or-disk-full';
import type { PageWorld } from '../page-world';

/** The part of the panel that shows one application, or a draft of one. */
export function makeApplicationPart({ current, needs, planFollowUp }: PageWorld): ApplicationApp {
  const correctField = makeCorrectField(needs.rows);
  const confirmDraft = makeConfirmDraft(needs);
  const keepNotes = makeKeepNotes(needs.rows);
  const addEntry = makeAddEntry(needs);
  const planNextAction = makePlanNextAction(needs);
  return {
    applicationOf: oncePerId((id) => current.live((store) => store.liveRow('applications', id))),
    activitiesOf: oncePerId((id) => current.live((store) => store.liveActivitiesOf(id))),
    conflicts: current.live((store) => mapLive(store.conflicts.live, conflictsOfApplications)),
    confirmDraft: (draftId, corrected) => orDiskFull(confirmDraft(draftId, corrected)),
    discardDraft: makeDiscardDraft(needs.drafts),
    correctField: (...edit) => orDiskFull(correctField(...edit)),
    confirmField: makeConfirmField(needs.rows),
    changeStatus: makeChangeStatus(needs),
    moveStatus: makeMoveStatus(needs),
    addEntry: (...entry) => orDiskFull(addEntry(...entry)),
    removeEntry: makeRemoveEntry(needs),
    keepNotes: (...notes) => orDiskFull(keepNotes(...notes)),
    ...byHand(needs),
    planFollowUp,
    planNextAction: (...step) => orDiskFull(planNextAction(...step)),
    finishNextAction: makeFinishNextAction(needs),
    settleConflict: async (conflictId, keep) => {
      await (await current.get()).conflicts.settle(conflictId, keep);
      await send('sync', { isImpatient: false });
    },
    typed: (key) => typedItem(key).live,
    keepTyped,
    openPage: openTab,
  };
}

/** What is seldom done, loaded when it is: attaching a document, and adding a job by hand. */
function byHand(
  needs: PageWorld['needs'],
): Pick<ApplicationApp, 'readFile' | 'attachText' | 'detachText' | 'readPasted' | 'addByHand'> {
  const attaching = () => import('../../use-cases/advert/attach-text');
  return {
    readFile: async (file, options) => {
      const [{ readFile }, { textOfDocument }] = await Promise.all([
        import('../read-file'),
        import('../../domain/advert/text-of-document'),
      ]);
      const read = await readFile(file, options);
      return read.ok ? ok(textOfDocument(read.value.lines)) : read;
    },
    attachText: async (...text) => orDiskFull((await attaching()).makeAttachText(needs)(...text)),
    detachText: async (id) => (await attaching()).makeDetachText(needs.rows)(id),
    readPasted: async (text) => {
      const { readPasted } = await import('../../domain/advert/pasted-reading');
      return readPasted(text, clock.today(), clock.locale());
    },
    addByHand: async (what) => {
      const { makeAddByHand } = await import('../../use-cases/advert/add-by-hand');
      return orDiskFull(makeAddByHand({ ...needs, jobKey })(what));
    },
  };
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
