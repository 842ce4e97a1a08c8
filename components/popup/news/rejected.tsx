import { useEffect, useRef } from 'react';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import type { PopupApp } from '../popup-app';
import styles from './news.module.css';

/** Statuses after which somebody at the employer knows the person, and can say something useful. */
const wasSeen: ReadonlySet<ApplicationStatus> = new Set([
  'assessment',
  'interview',
  'conditional_offer',
  'offer',
  'reserve_list',
]);

interface RejectedProps {
  app: PopupApp;
  statusBefore: ApplicationStatus;
  onClose(): void;
}

/** A kind word at a rejection, and one useful next step. */
export function Rejected({ app, statusBefore, onClose }: RejectedProps) {
  const t = useTexts();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section className={classNames(styles.news, styles.toRead)} aria-label={t('news.rejectedTitle')}>
      <h2 className={styles.kindWord}>{t('news.rejectedTitle')}</h2>
      <p>{t(wasSeen.has(statusBefore) ? 'news.rejectedSeen' : 'news.rejectedUnseen')}</p>
      <div className={styles.acts}>
        <Button ref={close} look="primary" onClick={onClose}>
          {t('news.whatIsDue')}
        </Button>
        <Button look="quiet" onClick={() => app.openBoard()}>
          {t('popup.allJobs')}
        </Button>
      </div>
    </section>
  );
}
