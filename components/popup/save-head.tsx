import { useCallback } from 'react';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import { OutcomeBanner } from '../clip/outcome-banner';
import { useClip } from '../clip/use-clip';
import { useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Mark } from '../ui/icon';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

/** The head of the popup: save the page, and what came of it. */
export function SaveHead({ app }: { app: PopupApp }) {
  const t = useTexts();
  const clip = useClip(useCallback(() => app.savePage(), [app]));
  const shortcut = useLive(app.shortcut);
  return (
    <header className={styles.head}>
      <div className={styles.save}>
        <Mark />
        <div className={styles.grow}>
          <h1 className={styles.title}>{t('popup.lead')}</h1>
          {shortcut && <p className={styles.small}>{t('popup.keys', { shortcut })}</p>}
        </div>
        <Button look="primary" isBusy={clip.isReading} onClick={clip.save}>
          {clip.isReading ? t('page.reading') : t('page.save')}
        </Button>
      </div>
      {clip.outcome !== null && <Outcome app={app} outcome={clip.outcome} onUndone={() => clip.take(null)} />}
    </header>
  );
}

interface OutcomeProps {
  app: PopupApp;
  outcome: ClipOutcome;
  onUndone(): void;
}

function Outcome({ app, outcome, onUndone }: OutcomeProps) {
  const t = useTexts();
  switch (outcome.kind) {
    case 'none':
    case 'refused':
      return <OutcomeBanner outcome={outcome} />;
    case 'doubtful':
      return (
        <Banner
          tone="look"
          role="status"
          actions={<Button onClick={() => app.openPanel(null)}>{t('outcome.check')}</Button>}
        >
          {t('outcome.doubtful')}
        </Banner>
      );
    case 'maybe-same':
      return (
        <Banner
          tone="look"
          role="status"
          actions={<Button onClick={() => app.openPanel(null)}>{t('outcome.answer')}</Button>}
        >
          {t('outcome.maybeSame')}
        </Banner>
      );
    case 'saved':
      return <Saved app={app} outcome={outcome} onUndone={onUndone} />;
  }
}

type SavedOutcome = Extract<ClipOutcome, { kind: 'saved' }>;

function Saved({ app, outcome, onUndone }: OutcomeProps & { outcome: SavedOutcome }) {
  const t = useTexts();
  const act = useAct();
  const { applicationId, isNew } = outcome;
  const title = useLive(app.applications)?.find((one) => one.id === applicationId)?.jobTitle;
  const undo = async () => {
    if (await act(() => app.undoSave(applicationId))) onUndone();
  };
  return (
    <Banner
      title={title}
      role="status"
      actions={
        <>
          <Button onClick={() => app.openPanel(applicationId)}>{t('popup.seeJob')}</Button>
          <Button look="quiet" onClick={undo}>
            {t('app.undo')}
          </Button>
        </>
      }
    >
      {t(isNew ? 'outcome.saved' : 'outcome.again')}
    </Banner>
  );
}
