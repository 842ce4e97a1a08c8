import { useState } from 'react';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { addDays } from '@/lib/domain/day';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import { absoluteDay } from '../ui/day-text';
import type { Answer } from './answer';
import { lastDay, laterDays } from './later-days';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

/** Another day for a due thing: one press for the usual ones, or any day. */
export function Later({ item, app, answer }: { item: DueItem; app: PopupApp; answer: Answer }) {
  const t = useTexts();
  const calendar = useCalendar();
  const isMoved = lastDay(item) === null;
  const moveTo = (day: string) =>
    answer(
      () => app.snooze(item, day),
      t(isMoved ? 'popup.moved' : 'popup.putOffSaid', { day: absoluteDay(day, calendar) }),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not a form
    <div className={classNames(styles.acts, styles.later)} role="group" aria-label={t('popup.laterTitle')}>
      {laterDays(item, calendar.today).map(({ key, day }) => (
        <Button key={key} onClick={() => moveTo(day)}>
          {t(`popup.move.${key}`)}
        </Button>
      ))}
      <AnyDay last={lastDay(item)} onPick={moveTo} />
    </div>
  );
}

function AnyDay({ last, onPick }: { last: string | null; onPick(day: string): void }) {
  const t = useTexts();
  const { today } = useCalendar();
  const [day, setDay] = useState('');
  const first = addDays(today, 1);
  const isFitting = day >= first && (last === null || day <= last);
  return (
    <div className={styles.pick}>
      <input
        type="date"
        aria-label={t('popup.pickDay')}
        className={styles.date}
        min={first}
        max={last ?? undefined}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button aria-disabled={!isFitting || undefined} onClick={() => isFitting && onPick(day)}>
        {t('popup.pickSet')}
      </Button>
    </div>
  );
}
