import type { RefObject } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { closedStatuses } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { dayText } from '../../ui/day-text';
import fieldStyles from '../../ui/field.module.css';
import { useLive } from '../../ui/use-live';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import styles from './application.module.css';
import type { Typed } from './application-app';
import { NextStepForm } from './next-step-form';
import { useNextStep } from './use-next-step';
import { useOpenEditor } from './use-open-editor';

/** What the person has to do next, and by when. A job that is over asks nothing; what stands can still be cleared. */
export function NextStep({ application }: { application: Application }) {
  const t = useTexts();
  const { app } = usePanel();
  const kept = useLive(app.typed(`next-action:${application.id}`));
  const isAsked = hasStep(application) || !closedStatuses.has(application.status);
  if (!isAsked || kept === undefined) return null;
  return (
    <section className={styles.section} aria-labelledby="next-step">
      <h2 id="next-step" className={styles.heading}>
        {t('nextStep.heading')}
      </h2>
      <div className={styles.card}>
        <Step application={application} kept={kept} />
      </div>
    </section>
  );
}

function hasStep({ nextAction, nextActionDue }: Application): boolean {
  return nextAction !== null || nextActionDue !== null;
}

function Step({ application, kept }: { application: Application; kept: Typed | null }) {
  const t = useTexts();
  const { isOpen, open, close, buttonRef } = useOpenEditor(kept !== null);
  const { finish, remove } = useStepActs(application.id, buttonRef);
  if (isOpen) return <NextStepForm application={application} kept={kept ?? {}} onClose={() => close(true)} />;
  const isPlanned = hasStep(application);
  return (
    <div className={isPlanned ? styles.step : styles.planned}>
      {isPlanned ? (
        <PlannedStep application={application} />
      ) : (
        <p className={styles.quietText}>{t('nextStep.none')}</p>
      )}
      <div className={fieldStyles.acts}>
        {isPlanned && <Button onClick={finish}>{t('popup.done')}</Button>}
        {/* The same button in both, so that the focus stays on it when the step comes or goes. */}
        <Button key="open" ref={buttonRef} look="quiet" onClick={open}>
          {t(isPlanned ? 'nextStep.change' : 'nextStep.add')}
        </Button>
        {isPlanned && (
          <Button look="quiet" onClick={remove}>
            {t('nextStep.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Done and removed: the button that was pressed goes, and the focus comes to the one that stays. */
function useStepActs(applicationId: string, staying: RefObject<HTMLButtonElement | null>) {
  const t = useTexts();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  const step = useNextStep(applicationId);
  const finish = async () => {
    const isDone = await offerUndo(() => app.finishNextAction(applicationId), t('popup.stepSaid'));
    if (isDone) staying.current?.focus();
  };
  const remove = async () => {
    await step.remove();
    staying.current?.focus();
  };
  return { finish, remove };
}

function PlannedStep({ application: { nextAction, nextActionDue } }: { application: Application }) {
  return (
    <>
      {nextAction !== null && <p className={styles.stepWords}>{nextAction}</p>}
      <StepDay day={nextActionDue} />
    </>
  );
}

function StepDay({ day }: { day: string | null }) {
  const t = useTexts();
  const calendar = useCalendar();
  if (day === null) return <p className={styles.quietText}>{t('nextStep.noDay')}</p>;
  return (
    <p className={day < calendar.today ? styles.lateText : styles.quietText}>{dayText(day, calendar)}</p>
  );
}
