import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { nextInterviews } from '@/lib/domain/apply/interview';
import { closedStatuses } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { Chip } from '../../ui/chip';
import { momentText } from '../../ui/day-text';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';

/** The next interview of an application; nothing where none lies ahead, or where the job is over. */
export function InterviewChip({ application: { id, status } }: { application: ApplicationSummary }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { app } = usePanel();
  const next = nextInterviews(useLive(app.interviews) ?? [], app.now()).get(id);
  if (next === undefined || closedStatuses.has(status)) return null;
  return <Chip tone="look">{t('job.interview', { when: momentText(next.occurredAt, calendar) })}</Chip>;
}
