/** What the panel needs to know of the page beside it, to save it, and to keep one job in view. */
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { Interview } from '@/lib/domain/apply/interview';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { ReportPage } from '@/lib/use-cases/advert/report-page';
import type { Live } from '@/lib/use-cases/live';
import type { OpenPage } from '@/lib/use-cases/open-page';
import type { Undo } from '../../ui/undo';

export interface PageApp {
  applications: Live<readonly ApplicationSummary[]>;
  /** Interviews ahead, and those of the last day. */
  interviews: Live<readonly Interview[]>;
  page: Live<OpenPage>;
  /** The job that was saved or asked for last, from any page of Starboard; the panel shows it. */
  shown: Live<
    | { applicationId: string }
    | { draftId: string }
    | { outcome: ClipOutcome }
    | { account: true }
    | { example: true }
    | null
  >;
  /** The keys of "save job" as the browser shows them ("Alt+Shift+J"), empty where unset. */
  shortcut: Live<string>;
  /** The application that stays in view, in every window, until the browser closes. */
  pinned: Live<string | null>;
  /** Sites that the person does not want to be asked about again. */
  declinedSites: Live<readonly string[]>;

  savePage(): Promise<ClipOutcome>;
  /** What `Undo` does after a save: a new job goes to the bin, a refreshed one gets its former reading back. */
  undoSave(applicationId: string): Promise<void>;
  /** The answer to "Is this the same job?"; null where it was answered elsewhere meanwhile. */
  answerSame(
    draftId: string,
    isSame: boolean,
  ): Promise<{ leadsTo: { applicationId: string } | { draftId: string }; undo: Undo } | null>;
  pin(applicationId: string | null): Promise<void>;
  /** Has the browser ask whether Starboard may see this site; called directly in a click. False where refused. */
  allowSite(site: string): Promise<boolean>;
  disallowSite(site: string): Promise<void>;
  declineSite(site: string): Promise<void>;
  openShortcutSettings(): void;
  /** A file about the page in this tab, with none of its words; nothing is sent. */
  reportPage: ReportPage;
  saveFile(name: string, text: string, type: string): void;
}
