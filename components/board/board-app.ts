/** What the page of all jobs needs from outside. */
import type { Account } from '@/lib/use-cases/account';
import type { Live } from '@/lib/use-cases/live';
import type { SyncState } from '@/lib/use-cases/sync-state';
import type { JobsApp } from '../jobs/jobs-app';
import type { Clock } from '../ui/calendar';

export interface BoardApp extends JobsApp, Clock {
  account: Live<Account>;
  sync: Live<SyncState>;
  /** Opens the side panel beside this page on a job; called directly in a click or key, as the browser demands. */
  openJob(applicationId: string): void;
  /** Opens it on the account. */
  openAccount(): void;
  /** Hands a file to the browser's downloads. */
  saveFile(name: string, text: string, type: string): void;
}
