import { useCallback } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { OpenPage } from '@/lib/use-cases/open-page';
import { useClip } from '../clip/use-clip';
import { inKey, useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { absoluteDay, dayOfMoment } from '../ui/day-text';
import { useLive } from '../ui/use-live';
import { HeadFace } from './head-face';
import { SaveOutcome } from './later-parts';
import type { PopupApp } from './popup-app';
import { useSavedJob } from './use-saved-job';

/** The head of the popup: where the open page stands, saving it, and what came of that. */
export function SaveHead({ app }: { app: PopupApp }) {
  const t = useTexts();
  const clip = useClip(useCallback(() => app.savePage(), [app]));
  const page = useLive(app.page);
  const saved = useSavedJob(app, page, clip.outcome);
  const isKnown = saved !== null && clip.outcome === null;
  const head = useHead(app, page, isKnown ? saved : null);
  return (
    <HeadFace
      {...head}
      button={
        isKnown ? (
          <Button look="primary" onClick={() => app.openPanel(saved.id)}>
            {t('popup.seeJob')}
          </Button>
        ) : (
          page?.kind !== 'no-access' && (
            <Button look="primary" isBusy={clip.isReading} onClick={clip.save}>
              {clip.isReading ? t('page.reading') : t('page.save')}
            </Button>
          )
        )
      }
    >
      {clip.outcome !== null && (
        <SaveOutcome app={app} outcome={clip.outcome} onUndone={() => clip.take(null)} />
      )}
    </HeadFace>
  );
}

/** What the head says of the open page: that it was saved, what it is, or that none can be seen. */
function useHead(app: PopupApp, page: OpenPage | undefined, saved: ApplicationSummary | null) {
  const t = useTexts();
  const calendar = useCalendar();
  const shortcut = useLive(app.shortcut);
  if (saved !== null) {
    const day = absoluteDay(dayOfMoment(saved.createdAt, calendar), calendar);
    const status = t(`status.${inKey(saved.status)}`);
    return { title: saved.jobTitle, small: t('popup.savedOn', { day, status }) };
  }
  if (page?.kind === 'no-access') {
    const next = shortcut ? t('jobs.emptyNext', { shortcut }) : t('jobs.emptyNextIcon');
    return { title: t('popup.noPage'), small: next };
  }
  const title = page?.kind === 'access' ? page.title.trim() : '';
  return { title: title === '' ? t('popup.lead') : title, small: shortcut && t('popup.keys', { shortcut }) };
}
