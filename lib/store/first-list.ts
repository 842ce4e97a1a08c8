import type { ApplicationSummary } from '../domain/apply/application';
import type { Interview } from '../domain/apply/interview';
import type { ChosenCalendar } from '../domain/profile/chosen-calendar';
import { chosenShape } from './chosen-shape';
import { Connection } from './connection';
import { readInterviewRows } from './due-rows';
import { openOnes } from './lookup-ranges';
import { databaseName, type Owner, ownRowId } from './owner';
import { plainShapes } from './plain-shapes';
import type { RowShape } from './row-shape';
import { readRow, readRows } from './row-views';
import { wasLeft } from './was-left';

/**
 * What `markOf` makes of the schema of applications, written down: the one reader that has to be there before the
 * schemas are cannot ask it. A test compares the two.
 */
export const applicationsMark = 'v71ups-15tl2ww';

/** Rows that this version checked when it wrote them; any other is no row here, and left to those who can check it. */
const markedApplications: RowShape<ApplicationSummary> = {
  name: 'marked applications',
  aggregate: 'applications',
  stores: ['rows'],
  complete: async (_transaction, stored) => stored,
  read: ({ row, mark }) => (mark === applicationsMark ? (row as ApplicationSummary) : null),
};

/** What a list begins with, as far as it is certain at once. */
interface FirstList {
  /** The newest open ones, newest first; at least one. */
  applications: readonly ApplicationSummary[];
  /** Of any application. */
  interviews: readonly Interview[];
  /** Null where there is no profile. */
  chosen: ChosenCalendar | null;
}

interface FirstListWish {
  /** Milliseconds since 1970. */
  now: number;
  /** How many applications at most. */
  most: number;
  /** As in `StoreOptions`. */
  prefix?: string;
}

/**
 * Reads the newest open applications once and without the schemas, so that they can be shown before these are loaded.
 * Null where a list begins with something else: there are none, one of them cannot be read at once, a doubtful page
 * waits for an answer, or the owner signed out of these rows.
 */
export async function readFirstList(
  owner: Owner,
  { now, most, prefix = '' }: FirstListWish,
): Promise<FirstList | null> {
  const connection = new Connection(`${prefix}${databaseName(owner)}`);
  let isCertain = true;
  const onUnreadable = () => {
    isCertain = false;
  };
  try {
    const [applications, interviews, chosen, isFirst] = await Promise.all([
      readRows(connection, markedApplications, { lookup: openOnes(), most }, onUnreadable),
      readInterviewRows(plainShapes, { connection, now, onUnreadable }),
      readRow(connection, chosenShape, ownRowId(owner)),
      connection.read(['drafts', 'meta'], async (transaction) => {
        const drafts = await transaction.objectStore('drafts').count();
        return drafts === 0 && !(await wasLeft(transaction));
      }),
    ]);
    return isCertain && isFirst && applications.length > 0 ? { applications, interviews, chosen } : null;
  } finally {
    connection.close();
  }
}
