import { type FocusEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { useAfterPress } from '../../ui/use-after-press';
import styles from './application.module.css';
import fieldStyles from './field.module.css';

interface FollowUpDayProps {
  /** The day that is planned, `YYYY-MM-DD`, or none. */
  day: string | null;
  onDay(day: string): void;
}

/** Any day to follow up; kept with Enter, its button, or by leaving it. */
export function FollowUpDay({ day, onDay }: FollowUpDayProps) {
  const t = useTexts();
  const id = useId();
  const { today, input, typed, setTyped, isNew, isTooEarly, onSubmit, onBlur } = useTypedDay(day, onDay);
  return (
    <form className={styles.dayForm} noValidate onSubmit={onSubmit} onBlur={onBlur}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('followUp.day')}
      </label>
      <input
        ref={input}
        id={id}
        type="date"
        className={fieldStyles.input}
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

function useTypedDay(day: string | null, onDay: (day: string) => void) {
  const { today } = useCalendar();
  const afterPress = useAfterPress();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(day ?? '');
  const [isTooEarly, setIsTooEarly] = useState(false);
  useEffect(() => setTyped(day ?? ''), [day]);

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
