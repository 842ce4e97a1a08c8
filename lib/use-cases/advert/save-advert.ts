/**
 * Keep the advert a person is reading. One application per job address: clipping it again refreshes what was
 * read, never what was put right by hand, and once the application is sent the new reading is kept beside it.
 * A doubtful reading waits as a draft, so that no wrong job is saved in silence; so does one that looks like a job
 * saved from another address, until the person says whether it is the same.
 */

import type { Advert, AdvertReading } from '../../domain/advert/advert-reading';
import type { Application } from '../../domain/apply/application';
import { addAddress } from './add-address';
import type { ClipOutcome } from './clip-outcome';
import { findSame } from './find-same';
import { newActivity, newApplication } from './new-application';
import { refresh } from './refresh';
import type { SaveAdvertNeeds } from './save-advert-needs';

export interface Clip {
  /** Made where the person clicked; the same clip twice keeps one job. */
  id: string;
  reading: AdvertReading;
  source: 'page' | 'selection';
}

export type SaveAdvert = (clip: Clip) => Promise<ClipOutcome>;

export function makeSaveAdvert(needs: SaveAdvertNeeds): SaveAdvert {
  return async ({ id, reading, source }) => {
    if (reading.kind === 'none') return reading;
    const now = needs.now().toISOString();

    if ((await needs.rows.get('applications', id)) !== null) return saved(id, true);

    const [known] = await needs.rows.applicationsByJobKey(needs.jobKey(reading.url));
    if (known !== undefined) return readAgain(needs, known, reading, now);

    const sameAs = await findSame(needs, reading, now);
    if (sameAs !== null) {
      await needs.drafts.put({ id, readAt: now, reading, sameAs });
      return { kind: 'maybe-same', draftId: id, applicationId: sameAs.applicationId };
    }
    if (reading.grade === 'doubtful') {
      await needs.drafts.put({ id, readAt: now, reading });
      return { kind: 'doubtful', draftId: id };
    }
    await createApplication(needs, newApplication(id, reading, source, now), now);
    return saved(id, true);
  };
}

/** Starts an application with its first activity, and shelves what would undo it. */
export async function createApplication(
  needs: Pick<SaveAdvertNeeds, 'rows' | 'undo' | 'newId'>,
  application: Application,
  now: string,
): Promise<void> {
  const clip = newActivity(needs.newId(), application.id, 'clip', now);
  await needs.rows.commit([
    { kind: 'create', aggregate: 'applications', row: application },
    { kind: 'create', aggregate: 'activities', row: clip },
  ]);
  const gone = { deletedAt: now, deletionReason: 'undo' };
  await needs.undo.put(application.id, [
    { kind: 'change', aggregate: 'applications', id: application.id, columns: gone },
    { kind: 'change', aggregate: 'activities', id: clip.id, columns: gone },
  ]);
}

async function readAgain(
  needs: SaveAdvertNeeds,
  known: Application,
  advert: Advert,
  now: string,
): Promise<ClipOutcome> {
  const isFirstAddress = known.jobUrl !== null && needs.jobKey(known.jobUrl) === needs.jobKey(advert.url);
  const { changes, inverse } = isFirstAddress
    ? refresh(known, advert, needs.newId(), now)
    : await addAddress(needs, known, advert, now);
  if (changes.length > 0) {
    await needs.rows.commit(changes);
    await needs.undo.put(known.id, inverse);
  }
  return saved(known.id, false);
}

function saved(applicationId: string, isNew: boolean): ClipOutcome {
  return { kind: 'saved', applicationId, isNew };
}
