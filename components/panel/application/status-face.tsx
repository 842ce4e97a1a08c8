import { type ApplicationStatus, closedStatuses } from '@/lib/domain/apply/status';
import type { Texts } from '../../texts';
import { Chip } from '../../ui/chip';

/** Where an application stands, in one or two words. Without hooks, as `RowFace` is. */
export function StatusFace({ status, t }: { status: ApplicationStatus; t: Texts }) {
  const isUnderWay = status !== 'saved' && !closedStatuses.has(status);
  return <Chip tone={isUnderWay ? 'good' : 'plain'}>{t(`status.${status}`)}</Chip>;
}
