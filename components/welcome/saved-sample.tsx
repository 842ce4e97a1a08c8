import { useEffect, useRef } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { CheckField } from '../ui/check-field';
import { dayText } from '../ui/day-text';
import { useOfferUndo } from '../ui/use-offer-undo';
import styles from './welcome.module.css';
import type { WelcomeApp } from './welcome-app';

interface SavedSampleProps {
  app: WelcomeApp;
  sample: ApplicationSummary;
  isKept: boolean;
  onKeep(isKept: boolean): void;
}

/** What was read of the sample, where it is now, and what becomes of it. */
export function SavedSample({ app, sample, isKept, onKeep }: SavedSampleProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const offerUndo = useOfferUndo();
  const card = useRef<HTMLElement>(null);
  // It comes below the advert, where a low window does not reach.
  useEffect(() => {
    // In braces: newer browsers answer a promise, and an effect's answer is called when it ends.
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { id, jobTitle, company, location, salary, closingDate } = sample;
  return (
    <section ref={card} className={styles.card}>
      <h2 className={styles.heading}>{t('welcome.saved')}</h2>
      <p className={styles.job}>{jobTitle}</p>
      <p>{[company, location].filter(Boolean).join(' · ')}</p>
      {salary && <p>{salary}</p>}
      {closingDate && <p>{t('closing.soon', { when: dayText(closingDate, calendar) })}</p>}
      <p className={styles.quiet}>{t('welcome.savedWhere')}</p>
      <CheckField label={t('welcome.keepSample')} isChecked={isKept} onChange={onKeep} />
      <div className={styles.acts}>
        <Button onClick={() => app.openPanel(id)}>{t('welcome.seeSample')}</Button>
        <Button look="danger" onClick={() => offerUndo(() => app.remove(id), t('welcome.sampleRemoved'))}>
          {t('welcome.removeSample')}
        </Button>
      </div>
    </section>
  );
}
