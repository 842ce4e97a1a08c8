import { shownItem } from '../../browser/items';
import { isAllowed } from '../../browser/permissions';
import { readersOfFrame, readPageOf, readReadabilityOf } from '../../browser/read-tab';
import { undoShelf } from '../../browser/undo-shelf';
import { jobKey } from '../../domain/advert/job-key';
import { withFrames } from '../../use-cases/advert/clip-frame';
import type { ClipOutcome } from '../../use-cases/advert/clip-outcome';
import { type ClipRequest, makeClipTab } from '../../use-cases/advert/clip-tab';
import { makeSaveAdvert, type SaveAdvert } from '../../use-cases/advert/save-advert';
import { clock, newId } from '../clock';
import type { CurrentStore } from '../current-store';
import { draftsOf, listApplicationsOf, rowsOf } from '../rows-of';

interface ClipHearers {
  /** Something is on disk that is to be sent. */
  onWritten(): void;
  /** A job was saved, for the icon to say so. */
  onSaved(): void;
}

/** Clips a tab and says what came of it: to the caller, on the icon, and to a panel that is open. */
export function makeClip(current: CurrentStore, { onWritten, onSaved }: ClipHearers) {
  const needs = {
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
    saveAdvert: inTurn(
      makeSaveAdvert({
        rows: rowsOf(current, onWritten),
        listApplications: listApplicationsOf(current),
        drafts: draftsOf(current),
        undo: undoShelf,
        jobKey,
        newId,
        now: clock.date,
      }),
    ),
    today: clock.today,
  };
  const clipTab = withFrames(
    makeClipTab({ ...needs, readPage: readPageOf, readReadability: readReadabilityOf }),
    { isAllowed, clipIn: (site) => makeClipTab({ ...needs, ...readersOfFrame(site) }) },
  );
  return async (request: ClipRequest): Promise<ClipOutcome> => {
    const outcome = await clipTab(request);
    await shownItem.set(shownAfter(outcome));
    if (outcome.kind === 'saved') onSaved();
    return outcome;
  };
}

/** Presses on one advert that come together must not each find that it is not known yet. A kill frees the lock. */
function inTurn(save: SaveAdvert): SaveAdvert {
  return (clip) => navigator.locks.request('starboard-save', () => save(clip));
}

function shownAfter(outcome: ClipOutcome) {
  const at = clock.now();
  if (outcome.kind === 'doubtful' || outcome.kind === 'maybe-same') return { draftId: outcome.draftId, at };
  return { outcome, at };
}
