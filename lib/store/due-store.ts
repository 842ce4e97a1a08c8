import type { DueApplication } from '../domain/apply/due-application';
import type { Interview } from '../domain/apply/interview';
import type { ChosenCalendar } from '../domain/profile/chosen-calendar';
import type { Live } from '../use-cases/live';
import { chosenShape } from './chosen-shape';
import { Connection } from './connection';
import { dueView } from './due-view';
import { Feed } from './feed';
import { interviewsView } from './interviews-view';
import { LiveViews } from './live-views';
import { databaseName, type Owner, ownRowId } from './owner';
import { type OnUnreadable, rowView } from './row-views';

/** What is due of a person's rows, and nothing else: small enough to be there before everything else is loaded. */
export interface DueStore {
  owner: Owner;
  /** See `Store`. */
  liveDue(days: number): Live<readonly DueApplication[]>;
  liveUpcomingInterviews(): Live<readonly Interview[]>;
  liveChosenCalendar(): Live<ChosenCalendar | null>;
  close(): void;
}

interface DueStoreOptions {
  now?: () => Date;
  /** Before the database's name: several devices in one process. */
  prefix?: string;
  onUnreadable?: OnUnreadable;
  onFault?: (error: unknown) => void;
}

/** Opens the owner's rows for reading what is due. It hears of changes that any other context makes. */
export function openDueStore(owner: Owner, options: DueStoreOptions = {}): DueStore {
  const { now = () => new Date(), onUnreadable = () => {}, onFault = () => {}, prefix = '' } = options;
  const name = `${prefix}${databaseName(owner)}`;
  const connection = new Connection(name);
  const feed = new Feed(new BroadcastChannel(name));
  feed.listen((change) => {
    if (change.isRemoved) connection.close();
  });
  const views = new LiveViews(feed, onFault);
  return {
    owner,
    liveDue: (days) => views.of(`due ${days}`, () => dueView(connection, now, days, onUnreadable)),
    liveUpcomingInterviews: () => views.of('interviews', () => interviewsView(connection, now, onUnreadable)),
    liveChosenCalendar: () =>
      views.of(chosenShape.name, () => rowView(connection, chosenShape, ownRowId(owner))),
    close: () => {
      connection.close();
      feed.close();
    },
  };
}
