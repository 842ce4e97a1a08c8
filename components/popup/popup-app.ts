/** What the popup needs from outside; it paints from the device and waits for nothing else. */
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { DueApplication } from '@/lib/domain/apply/due-application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Interview } from '@/lib/domain/apply/interview';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import type { Account } from '@/lib/use-cases/account';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { LogNews } from '@/lib/use-cases/apply/log-news';
import type { Live } from '@/lib/use-cases/live';
import type { OpenPage } from '@/lib/use-cases/open-page';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import type { SyncState } from '@/lib/use-cases/sync-state';
import type { RemindersApp } from '../reminders/reminders-app';
import type { Clock } from '../ui/calendar';
import type { Undo } from '../ui/undo';

/** Where something is typed: the quick log, or how an interview went, by the id of its entry. */
type TypedKey = 'news' | `interview:${string}`;

/** What was typed there and not kept yet. */
type Typed = Readonly<Record<string, string>>;

export interface PopupApp extends RemindersApp, Required<Clock> {
  account: Live<Account>;
  /** What may be due, and little else: it is read before all other jobs. */
  due: Live<readonly DueApplication[]>;
  /** Ahead, and of the last day where nobody said how it went; soonest first. */
  interviews: Live<readonly Interview[]>;
  /** All jobs; nothing asks for them before the first paint. */
  applications: Live<readonly ApplicationSummary[]>;
  sync: Live<SyncState>;
  /** What to tell a person who was signed out without asking, as the computer is shared; null for nothing. */
  farewell: Live<Farewell | null>;
  endFarewell(): Promise<void>;
  shortcut: Live<string>;
  page: Live<OpenPage>;
  /** The job that was saved from this address, or null. */
  savedAt(url: string): Promise<ApplicationSummary | null>;
  savePage(): Promise<ClipOutcome>;
  undoSave(applicationId: string): Promise<void>;

  /** Follow-up done: logged, and nothing is due any more. */
  finishFollowUp(applicationId: string): Promise<Undo>;
  /** The next step was taken: logged, and cleared. */
  finishNextAction(applicationId: string): Promise<Undo>;
  changeStatus(applicationId: string, status: ApplicationStatus): Promise<Undo>;
  /** How an interview went, in the person's words. */
  answerInterview(applicationId: string, words: string): Promise<Undo>;
  /** Later: moves it to a day (`YYYY-MM-DD`), or where its date is not the person's to choose, out of sight until then. */
  snooze(item: DueItem, day: string): Promise<Undo>;

  logNews: LogNews;
  /** Always the same value for a key. */
  typed(key: TypedKey): Live<Typed | null>;
  /** Keeps what was typed, or forgets it with null. */
  keepTyped(key: TypedKey, typed: Typed | null): void;

  /** Opens the side panel on this application; called directly in a click, as the browser demands. */
  openPanel(applicationId: string | null): void;
  /** Opens it on the account, in a click as well. */
  openAccount(): void;
  openBoard(): void;
  openOptions(): void;
}
