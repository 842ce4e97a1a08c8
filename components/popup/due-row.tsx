import { type KeyboardEvent, useRef, useState } from 'react';
import type { DueApplication } from '@/lib/domain/apply/due-application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { type Texts, useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { isTyping } from '../ui/toast-state';
import { useOfferUndo } from '../ui/use-offer-undo';
import type { Answer } from './answer';
import { DueFace, hasBegun } from './due-face';
import { laterDays } from './later-days';
import { InterviewAnswer, Later } from './later-parts';
import type { PopupApp } from './popup-app';

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
  const calendar = useCalendar();
  const row = useRef<HTMLLIElement>(null);
  const offerUndo = useOfferUndo();
  const [open, setOpen] = useState<'later' | 'answer' | null>(null);
  const isOver = hasBegun(item, app.now());
  const answer: Answer = async (work, sentence) => {
    expectGone(row.current);
    if (!(await offerUndo(work, sentence))) expectGone(null);
  };
  const toggle = (what: 'later' | 'answer') => setOpen(open === what ? null : what);
  const acts = {
    done: item.kind === 'interview' ? isOver && (() => toggle('answer')) : () => finish(item, app, answer, t),
    later: laterDays(item, calendar.today).length > 0 && (() => toggle('later')),
    notApplying: () => answer(() => app.changeStatus(job.id, 'not_applying'), t('popup.notApplyingSaid')),
  };
  const onKeyDown = keysOf({ d: acts.done, s: acts.later, Escape: open !== null && (() => setOpen(null)) });
  return (
    <DueFace
      {...{ item, job, t, calendar, acts, open, onKeyDown }}
      ref={row}
      hasBegun={isOver}
      onOpen={() => app.openPanel(job.id)}
    >
      {open === 'later' && <Later item={item} app={app} answer={answer} />}
      {open === 'answer' && <InterviewAnswer item={item} app={app} answer={answer} />}
    </DueFace>
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
