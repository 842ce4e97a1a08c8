import { jobKey } from '../domain/advert/job-key';
import type { Row } from '../domain/row';
import { backOffSchema } from './back-off';
import { chosenShape } from './chosen-shape';
import type { Keeping } from './commit';
import { conflictsIn } from './conflicts';
import { Connection } from './connection';
import { draftsIn } from './drafts';
import { dueView, readDue } from './due-view';
import { type Channel, Feed } from './feed';
import { interviewsView, readInterviews } from './interviews-view';
import { keptValue, sizeSchema } from './kept-value';
import type { LayoutStep } from './layout';
import { learnedSchema } from './learned';
import { LiveViews } from './live-views';
import { readLongTexts } from './long-texts';
import { type JobKey, jobKeyLookup } from './lookups';
import { newestView } from './newest-view';
import { outboxReads } from './outbox-counts';
import { databaseName, type Owner, ownRowId } from './owner';
import { readAdvertsSchema } from './read-adverts';
import { reportIn } from './report';
import type { RowShape } from './row-shape';
import { summaries, wholeRows } from './row-shapes';
import {
  binned,
  everything,
  newestFirst,
  type OnUnreadable,
  readRow,
  readRows,
  rowsView,
  rowView,
} from './row-views';
import type { Store } from './store';
import { wasLeft } from './was-left';
import { loadWriteSide, writesLater } from './writes-later';

export interface StoreOptions {
  /** The key under which an application is found by its advert's address. */
  jobKey?: JobKey;
  now?: () => Date;
  /** Ids of operations and conflicts. */
  newId?: () => string;
  /** How the disk came to its shape; the last step makes the version that is opened. */
  layout?: readonly LayoutStep[];
  /** Before the database's name: several devices in one process. */
  prefix?: string;
  channel?: (name: string) => Channel;
  /** Told of each row that is left out of a list because this version cannot read it. */
  onUnreadable?: OnUnreadable;
  /** Told of a live value that could not be read. */
  onFault?: (error: unknown) => void;
}

/** Opens the owner's rows. Any number of contexts may have them open at once. Throws `DiskFull`. */
export async function openStore(owner: Owner, options: StoreOptions = {}): Promise<Store> {
  const name = `${options.prefix ?? ''}${databaseName(owner)}`;
  const connection = new Connection(name, options.layout);
  const keeping = keepingOf(owner, options);
  if (await connection.read(['meta'], wasLeft)) await (await loadWriteSide()).bringBack(connection, keeping);
  const feed = new Feed(options.channel?.(name) ?? new BroadcastChannel(name));
  feed.listen((change) => {
    if (change.isRemoved) connection.close();
  });
  return storeOver(owner, connection, feed, keeping, options);
}

function keepingOf(owner: Owner, options: StoreOptions): Keeping {
  return {
    owner: owner.kind === 'person' ? owner.userId : null,
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    jobKey: options.jobKey ?? jobKey,
  };
}

function storeOver(
  owner: Owner,
  connection: Connection,
  feed: Feed,
  keeping: Keeping,
  { onUnreadable = () => {}, onFault = () => {} }: StoreOptions,
): Store {
  const views = new LiveViews(feed, onFault);
  const drafts = draftsIn(connection, feed, views);
  const liveRows = <R extends Row>(shape: RowShape<R>, parentId: string | null) =>
    views.of(`${shape.name} of ${parentId}`, () => rowsView(connection, shape, parentId, onUnreadable));
  const liveBin = <R extends Row>(shape: RowShape<R>) =>
    views.of(`${shape.name} in the bin`, () => rowsView(connection, shape, null, onUnreadable, binned));

  const reads = readsIn(connection, onUnreadable);
  const writes = writesLater({ owner, connection, feed, keeping, drafts, get: reads.get });

  return {
    owner,
    drafts,
    ...reads,
    ...writes.rows,
    liveList: (aggregate) => liveRows(wholeRows(aggregate), null),
    liveSummaries: (aggregate) => liveRows(summaries(aggregate), null),
    liveNewest: () => views.of('newest', () => newestView(connection, onUnreadable)),
    liveBin: (aggregate) => liveBin(summaries(aggregate)),
    liveListOf: (aggregate, parentId) => liveRows(wholeRows(aggregate), parentId),
    upcomingInterviews: () => readInterviews(connection, keeping.now().getTime(), onUnreadable),
    liveUpcomingInterviews: () =>
      views.of('interviews', () => interviewsView(connection, keeping.now, onUnreadable)),
    due: (days) => readDue(connection, keeping.now().getTime(), days, onUnreadable),
    liveDue: (days) => views.of(`due ${days}`, () => dueView(connection, keeping.now, days, onUnreadable)),
    chosenCalendar: () => readRow(connection, chosenShape, ownRowId(owner)),
    liveChosenCalendar: () =>
      views.of(chosenShape.name, () => rowView(connection, chosenShape, ownRowId(owner))),
    everyListOf: (aggregate, parentId) =>
      readRows(connection, wholeRows(aggregate), { parentId }, onUnreadable, everything),
    liveActivitiesOf: (applicationId) => liveRows(wholeRows('activities'), applicationId),
    liveRow: (aggregate, id) =>
      views.of(`${aggregate} ${id}`, () => rowView(connection, wholeRows(aggregate), id)),
    conflicts: conflictsIn(connection, views, writes.commit),
    outbox: { ...outboxReads(connection, views), ...writes.outbox },
    report: reportIn(connection, feed, views),
    backOff: keptValue(connection, 'backOff', backOffSchema),
    pageSize: keptValue(connection, 'pageSize', sizeSchema),
    batchBytes: keptValue(connection, 'batchBytes', sizeSchema),
    learned: keptValue(connection, 'learned', learnedSchema),
    readAdverts: keptValue(connection, 'readAdverts', readAdvertsSchema),
    pull: writes.pull,
    close: () => {
      connection.close();
      feed.close();
    },
  };
}

/** The reads that use-cases ask for. */
function readsIn(
  connection: Connection,
  onUnreadable: OnUnreadable,
): Pick<Store, 'get' | 'list' | 'listSummaries' | 'longTexts' | 'activitiesOf' | 'applicationsByJobKey'> {
  return {
    get: (aggregate, id) => readRow(connection, wholeRows(aggregate), id),
    list: async (aggregate) =>
      newestFirst(await readRows(connection, wholeRows(aggregate), 'all', onUnreadable)),
    listSummaries: async (aggregate) =>
      newestFirst(await readRows(connection, summaries(aggregate), 'all', onUnreadable)),
    longTexts: (aggregate, ids) => readLongTexts(connection, aggregate, ids),
    activitiesOf: (parentId) => readRows(connection, wholeRows('activities'), { parentId }, onUnreadable),
    applicationsByJobKey: async (key) => {
      const lookup = jobKeyLookup(key);
      return newestFirst(await readRows(connection, wholeRows('applications'), { lookup }, onUnreadable));
    },
  };
}
