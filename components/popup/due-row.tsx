import { type KeyboardEvent, useRef, useState } from 'react';
import type { DueItem } from '@/lib/domain/apply/due';
import type { DueApplication } from '@/lib/domain/apply/due-application';
import { type Texts, useTexts } from '../texts';
import { isTyping } from '../ui/toast-state';
import { useOfferUndo } from '../ui/use-offer-undo';
import { DueActs } from './due-acts';
import { DueDay } from './due-day';
import { dueDetail, dueTitle } from './due-title';
import { InterviewAnswer } from './interview-answer';
import { laterDays } from './later-days';
import { Later } from './later-parts';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

/** Answers a row, says so with the way back, and lets the row go. */
export type Answer = (work: () => Promise<() => Promise<void>>, sentence: string) => Promise<void>;

interface DueRowProps {
  item: DueItem;
  job: DueApplication;
  app: PopupApp;
  /** The row is about to be answered and to go; null where it stays after all. */
  expectGone(row: HTMLElement | null): void;
}

/** One thing that is due: what it is, and the answers to it. */
export function DueRow({ item, job, app, expectGone }: DueRowProps) {
  const t = useTexts();
  const row = useRef<HTMLLIElement>(null);
  const offerUndo = useOfferUndo();
  const [open, setOpen] = useState<'later' | 'answer' | null>(null);
  const hasBegun = item.kind === 'interview' && item.at !== null && Date.parse(item.at) <= app.now();
  const answer: Answer = async (work, sentence) => {
    expectGone(row.current);
    if (!(await offerUndo(work, sentence))) expectGone(null);
  };
  const toggle = (what: 'later' | 'answer') => setOpen(open === what ? null : what);
  const acts = {
    done:
      item.kind === 'interview' ? hasBegun && (() => toggle('answer')) : () => finish(item, app, answer, t),
    later: laterDays(item, app).length > 0 && (() => toggle('later')),
    notApplying: () => answer(() => app.changeStatus(job.id, 'not_applying'), t('popup.notApplyingSaid')),
  };
  const onKeyDown = keysOf({ d: acts.done, s: acts.later, Escape: open !== null && (() => setOpen(null)) });
  return (
    <li ref={row} className={styles.row} onKeyDown={onKeyDown}>
      <DueDay item={item} />
      <div className={styles.grow}>
        <JobButton item={item} job={job} hasBegun={hasBegun} onOpen={() => app.openPanel(job.id)} />
        <DueActs item={item} acts={acts} open={open} />
        {open === 'later' && <Later item={item} app={app} answer={answer} />}
        {open === 'answer' && <InterviewAnswer job={job} app={app} answer={answer} />}
      </div>
    </li>
  );
}

interface JobButtonProps extends Pick<DueRowProps, 'item' | 'job'> {
  hasBegun: boolean;
  onOpen(): void;
}

/** What is due; it opens its job. */
function JobButton({ item, job, hasBegun, onOpen }: JobButtonProps) {
  const t = useTexts();
  const detail = dueDetail(item, job);
  return (
    <button type="button" className={styles.job} onClick={onOpen}>
      <span className={styles.what}>{dueTitle(item, job, hasBegun, t)}</span>
      {detail !== '' && <span className={styles.detail}>{detail}</span>}
    </button>
  );
}

function finish({ kind, applicationId }: DueItem, app: PopupApp, answer: Answer, t: Texts): Promise<void> {
  if (kind === 'closing') {
    return answer(() => app.changeStatus(applicationId, 'submitted'), t('popup.appliedSaid'));
  }
  if (kind === 'next-action') return answer(() => app.finishNextAction(applicationId), t('popup.stepSaid'));
  return answer(() => app.finishFollowUp(applicationId), t('popup.doneSaid'));
}

/** Single keys for what can be pressed; what is typed into a field stays there, but for Escape. */
function keysOf(presses: Record<string, (() => unknown) | false>) {
  return (event: KeyboardEvent) => {
    const press = presses[event.key];
    const isHeld = event.ctrlKey || event.metaKey || event.altKey;
    if (!press || isHeld || (isTyping(event.target) && event.key !== 'Escape')) return;
    event.preventDefault();
    press();
  };
}
