/** What the panel's list and the page of all jobs both need from outside. */
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { Interview } from '@/lib/domain/apply/interview';
import type { ListSettings } from '@/lib/domain/apply/list-settings';
import type { SentEnd } from '@/lib/domain/apply/put-away';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import type { BulkChange } from '@/lib/use-cases/apply/change-statuses';
import type { SearchAdverts } from '@/lib/use-cases/apply/search-adverts';
import type { Live } from '@/lib/use-cases/live';

export interface JobsApp {
  /** The first of `applications` that are open, as many as a screen shows; there before all of them are. */
  newest: Live<readonly ApplicationSummary[]>;
  /** Living applications, newest first, as a list needs them. */
  applications: Live<readonly ApplicationSummary[]>;
  interviews: Live<readonly Interview[]>;
  /** How this page filters and sorts, as the person left it on this device. */
  listSettings: Live<ListSettings>;
  keepListSettings(settings: ListSettings): void;
  searchAdverts: SearchAdverts;
  /** Each of these is one commit, and its undo another. */
  changeStatuses(applications: readonly ApplicationSummary[], status: ApplicationStatus): Promise<BulkChange>;
  putAway(applications: readonly ApplicationSummary[], sentEnd: SentEnd): Promise<BulkChange>;
  removeAll(applicationIds: readonly string[]): Promise<BulkChange>;
}
