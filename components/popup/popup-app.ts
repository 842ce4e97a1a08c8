/** What the popup needs from outside; it paints from the device and waits for nothing else. */
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { Interview } from '@/lib/domain/apply/interview';
import type { Account } from '@/lib/use-cases/account';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { Live } from '@/lib/use-cases/live';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import type { SyncState } from '@/lib/use-cases/sync-state';
import type { RemindersApp } from '../reminders/reminders-app';
import type { Undo } from '../ui/undo';

export interface PopupApp extends RemindersApp {
  account: Live<Account>;
  applications: Live<readonly ApplicationSummary[]>;
  /** Ahead, and of the last day where nobody said how it went; soonest first. */
  interviews: Live<readonly Interview[]>;
  sync: Live<SyncState>;
  /** What to tell a person who was signed out without asking, as the computer is shared; null for nothing. */
  farewell: Live<Farewell | null>;
  endFarewell(): Promise<void>;
  now(): number;
  timeZone: string;
  locale: string;
  shortcut: Live<string>;
  savePage(): Promise<ClipOutcome>;
  undoSave(applicationId: string): Promise<void>;
  /** Follow-up done: logged, and nothing is due any more. */
  finishFollowUp(applicationId: string): Promise<Undo>;
  /** Moves a follow-up to a day (`YYYY-MM-DD`), 09:00 of the person's clock. */
  planFollowUp(applicationId: string, day: string): Promise<Undo>;
  /** Opens the side panel on this application; called directly in a click, as the browser demands. */
  openPanel(applicationId: string | null): void;
  /** Opens it on the account, in a click as well. */
  openAccount(): void;
}
