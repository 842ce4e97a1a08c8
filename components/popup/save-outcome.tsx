import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import { OutcomeBanner } from '../clip/outcome-banner';
import { useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import type { PopupApp } from './popup-app';

interface SaveOutcomeProps {
  app: PopupApp;
  outcome: ClipOutcome;
  onUndone(): void;
}

/** What came of saving the page, and what to do next. */
export function SaveOutcome({ app, outcome, onUndone }: SaveOutcomeProps) {
  switch (outcome.kind) {
    case 'none':
    case 'refused':
      return <OutcomeBanner outcome={outcome} />;
    case 'doubtful':
    case 'maybe-same':
      return <Question app={app} kind={outcome.kind} />;
    case 'saved':
      return <Saved app={app} outcome={outcome} onUndone={onUndone} />;
  }
}

/** The panel asks it, where there is room. */
function Question({ app, kind }: { app: PopupApp; kind: 'doubtful' | 'maybe-same' }) {
  const t = useTexts();
  const [said, look] =
    kind === 'doubtful'
      ? (['outcome.doubtful', 'outcome.check'] as const)
      : (['outcome.maybeSame', 'outcome.answer'] as const);
  const action = <Button onClick={() => app.openPanel(null)}>{t(look)}</Button>;
  return (
    <Banner tone="look" role="status" actions={action}>
      {t(said)}
    </Banner>
  );
}

type SavedOutcome = Extract<ClipOutcome, { kind: 'saved' }>;

function Saved({ app, outcome, onUndone }: SaveOutcomeProps & { outcome: SavedOutcome }) {
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
