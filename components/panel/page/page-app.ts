/** What the panel needs to know of the page beside it, and to save it. */
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { Live } from '@/lib/use-cases/live';
import type { OpenPage } from '@/lib/use-cases/open-page';

export interface PageApp {
  page: Live<OpenPage>;
  /** The job that was saved or asked for last, from any page of Starboard; the panel shows it. */
  shown: Live<
    { applicationId: string } | { draftId: string } | { outcome: ClipOutcome } | { account: true } | null
  >;
  /** The keys of "save job" as the browser shows them ("Alt+Shift+J"), empty where unset. */
  shortcut: Live<string>;

  savePage(): Promise<ClipOutcome>;
  /** What `Undo` does after a save: a new job goes to the bin, a refreshed one gets its former reading back. */
  undoSave(applicationId: string): Promise<void>;
  openShortcutSettings(): void;
}
