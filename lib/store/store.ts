/** The person's rows on this device: what use-cases, screens and the sync are given. No network is behind it. */
import type { AdvertDraft } from '../domain/advert/advert-draft';
import type { Activity } from '../domain/apply/activity';
import type { DueApplication } from '../domain/apply/due-application';
import type { Interview } from '../domain/apply/interview';
import type { ChosenCalendar } from '../domain/profile/chosen-calendar';
import type { Aggregate, RowOf } from '../domain/synced';
import type { ReadAdverts } from '../use-cases/fit/keep-requirements';
import type { Learned } from '../use-cases/fit/learn';
import type { Live } from '../use-cases/live';
import type { Rows } from '../use-cases/rows';
import type { BackOff } from './back-off';
import type { Conflicts } from './conflicts';
import type { Cursor } from './cursor';
import type { Drafts } from './drafts';
import type { GoneRow } from './gone';
import type { KeptValue } from './kept-value';
import type { Conflict, StoredTexts } from './layout';
import type { RemoteRow } from './merge-remote';
import type { Outbox } from './outbox';
import type { Owner } from './owner';
import type { Report } from './report';
import type { SummaryOf } from './row-shapes';

export interface Store extends Rows {
  owner: Owner;
  /** All living rows, newest first. A row that this version cannot read is left out and stays on the disk. */
  list<A extends Aggregate>(aggregate: A): Promise<RowOf<A>[]>;
  /** The same without long texts, several times as quick to read. */
  listSummaries<A extends Aggregate>(aggregate: A): Promise<SummaryOf<A>[]>;
  /** What is kept apart of these rows (see `synced`), unchecked; for looking through many of them. */
  longTexts(aggregate: Aggregate, ids: readonly string[]): Promise<readonly StoredTexts[]>;
  /** The rows of `list`, as they change. */
  liveList<A extends Aggregate>(aggregate: A): Live<readonly RowOf<A>[]>;
  /** The rows of `listSummaries`, as they change: for screens that show many rows, several times as quick to read. */
  liveSummaries<A extends Aggregate>(aggregate: A): Live<readonly SummaryOf<A>[]>;
  /** The newest open applications, as many as a screen shows: the first of `liveSummaries`, there before the rest. */
  liveNewest(): Live<readonly SummaryOf<'applications'>[]>;
  /**
   * What is in the bin, the latest first, as it changes. What belongs to a row in the bin stays where it is: it is out
   * of sight with it, comes back with it and ends with it. Taken out again by a change of `deletedAt` to null.
   */
  liveBin<A extends Aggregate>(aggregate: A): Live<readonly SummaryOf<A>[]>;
  /** Living rows listed under a parent (see `synced`): of an application as a rule. Newest first, as they change. */
  liveListOf<A extends Aggregate>(aggregate: A, parentId: string): Live<readonly RowOf<A>[]>;
  /** Every row listed under a parent, those in the bin as well, in no order. */
  everyListOf<A extends Aggregate>(aggregate: A, parentId: string): Promise<RowOf<A>[]>;
  /** One row, also from the bin; null where it is not here. */
  liveRow<A extends Aggregate>(aggregate: A, id: string): Live<RowOf<A> | null>;
  /** Living activities of an application, newest first. */
  liveActivitiesOf(applicationId: string): Live<readonly Activity[]>;
  /** Living interviews, soonest first: those ahead, and those that began within a day and ask how they went. */
  upcomingInterviews(): Promise<Interview[]>;
  /** The same, as it changes. */
  liveUpcomingInterviews(): Live<readonly Interview[]>;
  /**
   * Applications that may ask something within so many days, or are overdue, or have an interview, and perhaps some
   * more: `dueItems` tells. Read without the others, so that what is due is there at once.
   */
  due(days: number): Promise<DueApplication[]>;
  liveDue(days: number): Live<readonly DueApplication[]>;
  /** How the person chose to see days and numbers; null where there is no profile. */
  chosenCalendar(): Promise<ChosenCalendar | null>;
  liveChosenCalendar(): Live<ChosenCalendar | null>;
  drafts: Drafts;
  conflicts: Conflicts;
  outbox: Outbox;
  report: Report;
  backOff: KeptValue<BackOff>;
  /** Rows that the sync asks for at once. */
  pageSize: KeptValue<number>;
  /** How much the sync sends at once. */
  batchBytes: KeptValue<number>;
  /** Which adverts were read here for what they ask. */
  readAdverts: KeptValue<ReadAdverts>;
  /** What was sent by consent; null where nothing is. */
  learned: KeptValue<Learned | null>;
  /** For the sync alone. */
  pull: PullSide;
  /**
   * Takes over all rows and drafts of the store of this device, as new rows of this person, and clears them
   * there. Killed half way and done again it takes nothing twice. Throws `DiskFull`, with both stores as before.
   */
  adoptFrom(device: Store): Promise<void>;
  /** What there is to adopt: rows also from the bin, parents first. */
  adoptable(): Promise<Adoptable>;
  /** Takes adopted rows and drafts off this device's store. */
  forget(adopted: Adoptable): Promise<void>;
  /** Closes the store in every context and takes its rows off the disk; what was not sent waits for its owner. */
  clearForSignOut(): Promise<void>;
  close(): void;
}

export interface Adoptable {
  rows: readonly { [A in Aggregate]: { aggregate: A; row: RowOf<A> } }[Aggregate][];
  drafts: readonly AdvertDraft[];
  /** Texts about which the person was not yet asked, or did not yet answer. */
  conflicts: readonly Conflict[];
}

/** What fetching rows from the server needs of the store. */
export interface PullSide {
  cursor(aggregate: Aggregate): Promise<Cursor | null>;
  /** Keeps a page of rows and how far it reaches in one transaction, pending changes laid over the rows again. */
  merge(aggregate: Aggregate, rows: readonly RemoteRow[], cursor?: Cursor): Promise<{ conflicts: number }>;
  /** The moment up to which this device heard of rows that were deleted for good, by the server's clock; null at first. */
  goneAt(): Promise<string | null>;
  /** Takes rows off the disk that were deleted for good elsewhere, and keeps the moment up to which that is known. */
  takeGone(rows: readonly GoneRow[], at: string): Promise<void>;
  /** Checks the rows that an earlier version wrote, once after an update, so that they are read the quick way. */
  markRows(): Promise<void>;
}
