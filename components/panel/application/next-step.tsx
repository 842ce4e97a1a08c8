import type { Ref } from 'react';
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
  if (isOpen) return <NextStepForm application={application} kept={kept ?? {}} onClose={() => close(true)} />;
  if (hasStep(application))
    return <PlannedStep application={application} onEdit={open} editRef={buttonRef} />;
  return (
    <div className={styles.planned}>
      <p className={styles.quietText}>{t('nextStep.none')}</p>
      <Button ref={buttonRef} look="quiet" onClick={open}>
        {t('nextStep.add')}
      </Button>
    </div>
  );
}

interface PlannedStepProps {
  application: Application;
  onEdit(): void;
  editRef: Ref<HTMLButtonElement>;
}

function PlannedStep({ application, onEdit, editRef }: PlannedStepProps) {
  const t = useTexts();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  const { remove } = useNextStep(application.id);
  const finish = () => offerUndo(() => app.finishNextAction(application.id), t('popup.stepSaid'));
  return (
    <>
      {application.nextAction !== null && <p className={styles.stepWords}>{application.nextAction}</p>}
      <StepDay day={application.nextActionDue} />
      <div className={fieldStyles.acts}>
        <Button onClick={finish}>{t('popup.done')}</Button>
        <Button ref={editRef} look="quiet" onClick={onEdit}>
          {t('nextStep.change')}
        </Button>
        <Button look="quiet" onClick={remove}>
          {t('nextStep.remove')}
        </Button>
      </div>
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
