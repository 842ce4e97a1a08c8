import { useMemo, useRef, useState } from 'react';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import { latestStatus } from '@/lib/domain/apply/status-from';
import type { StatusDayRefusal } from '@/lib/use-cases/apply/move-status';
import { inKey, useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment } from '../../ui/day-text';
import { TextField } from '../../ui/text-field';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './application.module.css';
import { StatusSelect } from './status-select';

interface StatusPartProps {
  application: Application;
  /** Leads to the notes. */
  onNotes(): void;
}

/** Where the application stands and since when, and a kind word where it came to nothing. */
export function StatusPart({ application, onNotes }: StatusPartProps) {
  const t = useTexts();
  const { app } = usePanel();
  const activities = useLive(useMemo(() => app.activitiesOf(application.id), [app, application.id]));
  const latest = latestStatus(activities ?? []);
  return (
    <div className={styles.status}>
      <StatusSelect application={application} />
      {latest !== null && <StatusDay key={latest.id} applicationId={application.id} entry={latest} />}
      {application.status === 'rejected' && (
        <Banner title={t('rejected.title')} actions={<Button onClick={onNotes}>{t('rejected.next')}</Button>}>
          {t('rejected.body')}
        </Banner>
      )}
    </div>
  );
}

/** Since when it stands there; another day can be said, as "I applied on Monday". */
function StatusDay({ applicationId, entry }: { applicationId: string; entry: Activity }) {
  const t = useTexts();
  const calendar = useCalendar();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const day = dayOfMoment(entry.occurredAt, calendar);
  const words = { day: absoluteDay(day, calendar) };
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <DayForm applicationId={applicationId} day={day} onClose={close} />;
  return (
    <p className={styles.since}>
      <span>
        {entry.status === 'submitted' ? t('statusDay.applied', words) : t('statusDay.since', words)}
      </span>
      <Button ref={button} look="quiet" onClick={() => setIsOpen(true)}>
        {t('statusDay.other')}
      </Button>
    </p>
  );
}

function DayForm({ applicationId, day, onClose }: { applicationId: string; day: string; onClose(): void }) {
  const t = useTexts();
  const { today } = useCalendar();
  const [typed, setTyped] = useState(day);
  const { refusal, save } = useStatusDay(applicationId, onClose);
  return (
    <form
      className={styles.statusDay}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        type="date"
        label={t('statusDay.label')}
        value={typed}
        max={today}
        autoFocus
        error={refusal === null ? null : t(`statusDay.refused.${inKey(refusal)}`)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button look="primary" type="submit">
        {t('statusDay.set')}
      </Button>
      <Button onClick={onClose}>{t('app.cancel')}</Button>
    </form>
  );
}

function useStatusDay(applicationId: string, onMoved: () => void) {
  const t = useTexts();
  const act = useAct();
  const calendar = useCalendar();
  const { app } = usePanel();
  const { show } = useToastState();
  const [refusal, setRefusal] = useState<StatusDayRefusal | null>(null);
  const save = (day: string) =>
    act(async () => {
      const moved = await app.moveStatus(applicationId, day);
      if (!moved.ok) return setRefusal(moved.why);
      onMoved();
      const sentence = t('statusDay.moved', { day: absoluteDay(day, calendar) });
      show({ sentence, undo: moved.value, tone: 'calm' });
    });
  return { refusal, save };
}
