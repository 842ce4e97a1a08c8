/** What the page of all jobs, with the bin, needs from outside. */
import type { Account } from '@/lib/use-cases/account';
import type { BulkChange } from '@/lib/use-cases/apply/change-statuses';
import type { BinItem } from '@/lib/use-cases/apply/restore-from-bin';
import type { Live } from '@/lib/use-cases/live';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import type { SyncState } from '@/lib/use-cases/sync-state';
import type { JobsApp } from '../jobs/jobs-app';
import type { Clock } from '../ui/calendar';

export interface BoardApp extends JobsApp, Required<Clock> {
  account: Live<Account>;
  sync: Live<SyncState>;
  farewell: Live<Farewell | null>;
  endFarewell(): Promise<void>;
  /** Opens the side panel beside this page on a job; called directly in a click or key, as the browser demands. */
  openJob(applicationId: string): void;
  /** Opens it on the account. */
  openAccount(): void;
  /** Hands a file to the browser's downloads. */
  saveFile(name: string, text: string, type: string): void;

  /** Jobs and examples in the bin, the latest first. */
  bin: Live<readonly BinItem[]>;
  restore(items: readonly BinItem[]): Promise<BulkChange>;
  /** Removes them for good; there is no way back. */
  purge(items: readonly BinItem[]): Promise<void>;
}
