import { type FocusEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import fieldStyles from '../../ui/field.module.css';
import { useAfterPress } from '../../ui/use-after-press';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './application.module.css';

interface FollowUpDayProps {
  applicationId: string;
  /** The day that is planned, `YYYY-MM-DD`, or none. */
  day: string | null;
  onDay(day: string): void;
}

/** Any day to follow up; kept with Enter, its button, or by leaving it. */
export function FollowUpDay({ applicationId, day, onDay }: FollowUpDayProps) {
  const t = useTexts();
  const id = useId();
  const { today, input, typed, setTyped, isNew, isTooEarly, onSubmit, onBlur } = useTypedDay(
    applicationId,
    day,
    onDay,
  );
  return (
    <form className={styles.dayForm} noValidate onSubmit={onSubmit} onBlur={onBlur}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('followUp.day')}
      </label>
      <input
        ref={input}
        id={id}
        type="date"
        className={fieldStyles.control}
        min={today}
        value={typed}
        aria-describedby={`${id}-note`}
        aria-invalid={isTooEarly || undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      {isNew && (
        <Button look="primary" type="submit">
          {t('followUp.set')}
        </Button>
      )}
      <p id={`${id}-note`} className={fieldStyles.error} aria-live="polite">
        {isTooEarly && t('followUp.tooEarly')}
      </p>
    </form>
  );
}

function useTypedDay(applicationId: string, day: string | null, onDay: (day: string) => void) {
  const { today } = useCalendar();
  const afterPress = useAfterPress();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useHalfChosenDay(applicationId, day);
  const [isTooEarly, setIsTooEarly] = useState(false);

  const isNew = typed !== '' && typed !== day;
  const keep = () => {
    setIsTooEarly(isNew && typed < today);
    if (isNew && typed >= today) onDay(typed);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // The button goes when the day is kept.
    input.current?.focus();
    keep();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) afterPress(keep);
  };
  return { today, input, typed, setTyped, isNew, isTooEarly, onSubmit, onBlur };
}

/** What is in the field: the planned day, or one that was typed and not set yet, also in a panel that was closed since. */
function useHalfChosenDay(applicationId: string, day: string | null) {
  const { app } = usePanel();
  const kept = useLive(app.typed(`follow-up:${applicationId}`));
  const [typed, setTyped] = useState<string | null>(null);
  // A day that was planned takes the place of what was typed before.
  const before = useRef(day);
  useEffect(() => {
    if (before.current === day) return;
    before.current = day;
    setTyped(null);
    app.keepTyped(`follow-up:${applicationId}`, null);
  }, [app, applicationId, day]);

  const type = (next: string) => {
    setTyped(next);
    app.keepTyped(`follow-up:${applicationId}`, next === '' || next === day ? null : { day: next });
  };
  return [typed ?? kept?.day ?? day ?? '', type] as const;
}
