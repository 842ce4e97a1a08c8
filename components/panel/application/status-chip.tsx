import type { ApplicationStatus } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { StatusFace } from './status-face';

/** See `StatusFace`. */
export function StatusChip({ status }: { status: ApplicationStatus }) {
  return <StatusFace status={status} t={useTexts()} />;
}
