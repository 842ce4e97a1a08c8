import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { isUndated } from '@/lib/domain/apply/next-action';
import type { Texts } from '../texts';
import { Chip, type ChipTone } from '../ui/chip';
import { type Calendar, momentText, relativeDay } from '../ui/day-text';

/** From this many days on, what comes next is worth a word in the list. */
const soonDays = 7;

interface StepFaceProps {
  application: ApplicationSummary;
  step: DueItem | undefined;
  calendar: Calendar;
  t: Texts;
}

/**
 * What comes next on a job: a follow-up that is due, a next step of these days or of none, the interview. Without
 * hooks, as `RowFace` is.
 */
export function StepFace({ application, step, calendar, t }: StepFaceProps) {
  if (step === undefined || !isOfTheseDays(step)) {
    return isUndated(application) ? <Chip>{t('due.undated')}</Chip> : null;
  }
  const isInterview = step.kind === 'interview';
  const tone: ChipTone = step.daysLeft < 0 && !isInterview ? 'late' : 'look';
  return (
    <Chip tone={isInterview && step.daysLeft > soonDays ? 'plain' : tone}>{stepText(step, calendar, t)}</Chip>
  );
}

function isOfTheseDays({ kind, daysLeft }: DueItem): boolean {
  if (kind === 'follow-up') return daysLeft <= 0;
  return kind !== 'next-action' || daysLeft <= soonDays;
}

/** A next step in words: "Interview Thu 26 Nov, 14:00". */
export function stepText(step: DueItem, calendar: Calendar, t: Texts): string {
  const when = relativeDay(step.day, calendar);
  if (step.kind === 'interview') {
    return t('due.interview', { when: step.at === null ? when : momentText(step.at, calendar) });
  }
  if (step.kind === 'next-action') return t('due.step', { when });
  if (step.daysLeft < 0) return t('due.late', -step.daysLeft);
  return step.daysLeft === 0 ? t('due.today') : t('due.followUp', { when });
}
