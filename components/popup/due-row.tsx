import { useState } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { DueItem } from '@/lib/domain/apply/due';
import { addDays } from '@/lib/domain/day';
import { type Texts, useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import { absoluteDay, nextMonday } from '../ui/day-text';
import { useOfferUndo } from '../ui/use-offer-undo';
import { DueDay } from './due-day';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

interface DueRowProps {
  item: DueItem;
  application: ApplicationSummary;
  app: PopupApp;
  /** The row was answered and is about to go. */
  onGone(): void;
}

/** One thing that is due: what it is, and the two answers to it. */
export function DueRow({ item, application, app, onGone }: DueRowProps) {
  const t = useTexts();
  const detail = item.kind === 'follow-up' ? application.jobTitle : application.company;
  return (
    <li className={styles.row}>
      <DueDay item={item} />
      <div className={styles.grow}>
        <p className={styles.what}>{dueTitle(item, application, t)}</p>
        {item.kind === 'next-action' && application.nextAction !== null && <p>{application.nextAction}</p>}
        {detail !== '' && <p className={styles.detail}>{detail}</p>}
        <Answers item={item} application={application} app={app} onGone={onGone} />
      </div>
    </li>
  );
}

/** What is due, in the person's words: whom to follow up with, or which job closes. */
export function dueTitle({ kind }: DueItem, { jobTitle, company }: ApplicationSummary, t: Texts): string {
  if (kind === 'closing') return t('popup.closes', { title: jobTitle });
  if (kind === 'next-action') return t('popup.nextAction', { title: jobTitle });
  return company === ''
    ? t('popup.followUpJob', { title: jobTitle })
    : t('popup.followUp', { employer: company });
}

function Answers({ item, application, app, onGone }: DueRowProps) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const [isMoving, setIsMoving] = useState(false);
  const isFollowUp = item.kind === 'follow-up';
  const done = async () => {
    if (await offerUndo(() => app.finishFollowUp(application.id), t('popup.doneSaid'))) onGone();
  };
  return (
    <>
      <div className={styles.acts}>
        {isFollowUp && <Button onClick={done}>{t('popup.done')}</Button>}
        {isFollowUp && (
          <Button look="quiet" aria-expanded={isMoving} onClick={() => setIsMoving(!isMoving)}>
            {t('popup.later')}
          </Button>
        )}
        <Button look={isFollowUp ? 'quiet' : 'plain'} onClick={() => app.openPanel(application.id)}>
          {t('popup.open')}
        </Button>
      </div>
      {isMoving && <Later applicationId={application.id} app={app} onGone={onGone} />}
    </>
  );
}

function Later({ applicationId, app, onGone }: { applicationId: string; app: PopupApp; onGone: () => void }) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const calendar = useCalendar();
  const { today } = calendar;
  const days = [
    { key: 'tomorrow', day: addDays(today, 1) },
    { key: 'days3', day: addDays(today, 3) },
    { key: 'monday', day: nextMonday(today) },
  ] as const;
  const moveTo = async (day: string) => {
    const sentence = t('popup.moved', { day: absoluteDay(day, calendar) });
    if (await offerUndo(() => app.planFollowUp(applicationId, day), sentence)) onGone();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons that belong together, not a form
    <div className={classNames(styles.acts, styles.later)} role="group" aria-label={t('popup.laterTitle')}>
      {days.map(({ key, day }) => (
        <Button key={key} onClick={() => moveTo(day)}>
          {t(`popup.move.${key}`)}
        </Button>
      ))}
    </div>
  );
}
