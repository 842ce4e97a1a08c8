/** What the list of jobs in the panel needs from outside. */
import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { Live } from '@/lib/use-cases/live';
import type { JobsApp } from '../../jobs/jobs-app';
import type { Undo } from '../../ui/undo';

export interface ListApp extends JobsApp {
  drafts: Live<readonly AdvertDraft[]>;
  remove(applicationId: string): Promise<Undo>;
  /** Opens the page of all jobs in a tab, or goes to it where it is open. */
  openBoard(part: 'jobs' | 'bin'): void;
}
