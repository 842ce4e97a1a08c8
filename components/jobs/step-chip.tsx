import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { isUndated } from '@/lib/domain/apply/next-action';
import { type Texts, useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import type { Calendar } from '../ui/day-text';
import { StepFace, stepText } from './step-face';

interface StepChipProps {
  application: ApplicationSummary;
  step: DueItem | undefined;
}

/** See `StepFace`. */
export function StepChip(props: StepChipProps) {
  return <StepFace {...props} t={useTexts()} calendar={useCalendar()} />;
}

/** What comes next in words, whenever it is; empty where nothing does. */
export function nextText(
  application: ApplicationSummary,
  step: DueItem | undefined,
  calendar: Calendar,
  t: Texts,
): string {
  if (step !== undefined) return stepText(step, calendar, t);
  return isUndated(application) ? t('due.undated') : '';
}
