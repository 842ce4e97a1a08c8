/** What the list of jobs needs from outside. */
import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { Live } from '@/lib/use-cases/live';
import type { Undo } from '../../ui/undo';

export interface ListApp {
  /** Living applications, newest first, as a list needs them. */
  applications: Live<readonly ApplicationSummary[]>;
  drafts: Live<readonly AdvertDraft[]>;
  remove(applicationId: string): Promise<Undo>;
}
