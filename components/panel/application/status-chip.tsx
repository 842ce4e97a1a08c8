import { type ApplicationStatus, closedStatuses } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { Chip } from '../../ui/chip';

/** Where an application stands, in one or two words. */
export function StatusChip({ status }: { status: ApplicationStatus }) {
  const t = useTexts();
  const isUnderWay = status !== 'saved' && !closedStatuses.has(status);
  return <Chip tone={isUnderWay ? 'good' : 'plain'}>{t(`status.${status}`)}</Chip>;
}
