import { nextInterviews } from '@/lib/domain/apply/interview';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { Chip } from '../../ui/chip';
import { momentText } from '../../ui/day-text';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';

/** The next interview of an application; nothing where none lies ahead. */
export function InterviewChip({ applicationId }: { applicationId: string }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { app } = usePanel();
  const next = nextInterviews(useLive(app.interviews) ?? [], app.now()).get(applicationId);
  if (next === undefined) return null;
  return <Chip tone="look">{t('job.interview', { when: momentText(next.occurredAt, calendar) })}</Chip>;
}
