import type { DueItem } from '@/lib/domain/apply/due-item';
import { type Texts, useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { Chip, type ChipTone } from '../ui/chip';
import { type Calendar, momentText, relativeDay } from '../ui/day-text';

/** From this many days on, what comes next is worth a word in the list. */
const soonDays = 7;

/** What comes next on a job: a follow-up that is due, a next step of these days, the interview. */
export function StepChip({ step }: { step: DueItem | undefined }) {
  const t = useTexts();
  const calendar = useCalendar();
  if (step === undefined || (step.kind === 'follow-up' && step.daysLeft > 0)) return null;
  if (step.kind === 'next-action' && step.daysLeft > soonDays) return null;
  const isInterview = step.kind === 'interview';
  const tone: ChipTone = step.daysLeft < 0 && !isInterview ? 'late' : 'look';
  return (
    <Chip tone={isInterview && step.daysLeft > soonDays ? 'plain' : tone}>{stepText(step, calendar, t)}</Chip>
  );
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
