import type { DueApplication } from '../domain/apply/due-application';
import type { Interview } from '../domain/apply/interview';
import type { ChosenCalendar } from '../domain/profile/chosen-calendar';
import { chosenShape } from './chosen-shape';
import { Connection } from './connection';
import { readDueRows, readInterviewRows } from './due-rows';
import { databaseName, type Owner, ownRowId } from './owner';
import { plainShapes } from './plain-shapes';
import { readRow } from './row-views';

/** What may be due, as far as it is certain at once. */
interface FirstDue {
  applications: readonly DueApplication[];
  interviews: readonly Interview[];
  /** Null where there is no profile. */
  chosen: ChosenCalendar | null;
}

/**
 * Reads what may be due within so many days of `now` (milliseconds since 1970), once and without the schemas, so that
 * it can be shown before they are loaded. It is read off the same rows as everything else, so it is never older than
 * they are. Null where one of them is not plain: `DueStore` knows what to do with it. `prefix` as in `DueStoreOptions`.
 */
export async function readFirstDue(
  owner: Owner,
  now: number,
  days: number,
  prefix = '',
): Promise<FirstDue | null> {
  const connection = new Connection(`${prefix}${databaseName(owner)}`);
  let isCertain = true;
  const onUnreadable = () => {
    isCertain = false;
  };
  const reading = { connection, now, onUnreadable };
  try {
    const [applications, interviews, chosen] = await Promise.all([
      readDueRows(plainShapes, days, reading),
      readInterviewRows(plainShapes, reading),
      readRow(connection, chosenShape, ownRowId(owner)),
    ]);
    return isCertain ? { applications, interviews, chosen } : null;
  } finally {
    connection.close();
  }
}
