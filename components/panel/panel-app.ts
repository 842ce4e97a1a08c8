/** What the panel needs from outside: live values to show and functions to call. `lib/app` fulfils it. */
import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application, ApplicationSummary } from '@/lib/domain/apply/application';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import type { Result } from '@/lib/domain/result';
import type { Account, SignInRefusal } from '@/lib/use-cases/account';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { Live } from '@/lib/use-cases/live';
import type { OpenPage } from '@/lib/use-cases/open-page';
import type { Farewell } from '@/lib/use-cases/shared-computer';
import type { SyncState } from '@/lib/use-cases/sync-state';

/** Why a field is not changed to what was typed. */
export const fieldRefusals = ['too-long', 'empty', 'not-a-date', 'not-an-address', 'disk-full'] as const;
export type FieldRefusal = (typeof fieldRefusals)[number];

/** Two versions of a long text, written on two devices; the person chooses. */
export interface TextConflict {
  id: string;
  applicationId: string;
  column: 'notes' | 'jobDescription';
  mine: string;
  theirs: string;
}

/** Where something is being typed: the fields of a draft, or the follow-up day of an application. */
export type TypedKey = `draft:${string}` | `follow-up:${string}`;
export type Typed = Readonly<Record<string, string>>;

/** A step back for the last change, shown with it for 8 seconds. */
export type Undo = () => Promise<void>;

export interface PanelApp {
  account: Live<Account>;
  /** Living applications, newest first, as a list needs them. */
  applications: Live<readonly ApplicationSummary[]>;
  /** One of them with its texts; null where it is not here any more. Always the same value for an id. */
  applicationOf(applicationId: string): Live<Application | null>;
  drafts: Live<readonly AdvertDraft[]>;
  conflicts: Live<readonly TextConflict[]>;
  sync: Live<SyncState>;
  page: Live<OpenPage>;
  /** The job that was saved or asked for last, from any page of Starboard; the panel shows it. */
  shown: Live<
    { applicationId: string } | { draftId: string } | { outcome: ClipOutcome } | { account: true } | null
  >;
  activitiesOf(applicationId: string): Live<readonly Activity[]>;
  /** Milliseconds since 1970 and the person's IANA time zone, for dates in their own words. */
  now(): number;
  timeZone: string;
  locale: string;
  /** The keys of "save job" as the browser shows them ("Alt+Shift+J"), empty where unset. */
  shortcut: Live<string>;

  savePage(): Promise<ClipOutcome>;
  /** What `Undo` does after a save: a new job goes to the bin, a refreshed one gets its former reading back. */
  undoSave(applicationId: string): Promise<void>;
  remove(applicationId: string): Promise<Undo>;
  confirmDraft(
    draftId: string,
    corrected: Partial<Record<AdvertField, string>>,
  ): Promise<Result<{ applicationId: string }, FieldRefusal>>;
  discardDraft(draftId: string): Promise<Undo>;
  correctField(applicationId: string, field: AdvertField, value: string): Promise<Result<Undo, FieldRefusal>>;
  /** "This is right": takes the doubt off a field without changing it. */
  confirmField(applicationId: string, field: AdvertField): Promise<Undo>;
  changeStatus(applicationId: string, status: ApplicationStatus): Promise<Undo>;
  /** A day (`YYYY-MM-DD`) to follow up at 09:00 of the person's clock, or null for none. */
  planFollowUp(applicationId: string, day: string | null): Promise<Undo>;
  settleConflict(conflictId: string, keep: 'mine' | 'theirs' | 'both'): Promise<void>;

  /** Whether this is a shared computer: what is on it goes when the browser closes or nobody is there. */
  shared: Live<boolean>;
  /** What to tell a person who was signed out without asking, as the computer is shared; null for nothing. */
  farewell: Live<Farewell | null>;
  endFarewell(): Promise<void>;

  signUp(email: string, password: string, isShared: boolean): Promise<Result<unknown, SignInRefusal>>;
  signIn(email: string, password: string, isShared: boolean): Promise<Result<unknown, SignInRefusal>>;
  signOut(): Promise<void>;
  adopt(isWanted: boolean): Promise<void>;
  retrySetAside(operationId: string): Promise<void>;
  /** Lets a refused change go for good: the row becomes what the server has, or leaves this computer. */
  discardSetAside(operationId: string): Promise<void>;
  /** What was typed and not saved yet, also in a panel that was closed since; null where nothing was. */
  typed(key: TypedKey): Live<Typed | null>;
  /** Keeps what was typed, or forgets it with null. */
  keepTyped(key: TypedKey, typed: Typed | null): void;

  openPage(url: string): void;
  /** Opens "What is where" in a tab. */
  openOptions(): void;
  openShortcutSettings(): void;
}
