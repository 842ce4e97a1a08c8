import type { DueItem } from '../../domain/apply/due-item';
import { momentAt } from '../../domain/apply/moment-at';
import { type PutOff, putOffVersion } from '../../domain/apply/put-off';
import type { Rows } from '../rows';
import { followUpHour } from './plan-follow-up';
import { type Columns, commitUndoable, needApplication } from './undoable';

interface SnoozeNeeds {
  rows: Rows;
  now(): Date;
  timeZone(): string;
}

/**
 * Moves a due thing to a day (`YYYY-MM-DD`). A follow-up or next step gets that day; a closing date or an interview
 * keeps its own, and is only out of sight until then, on all their computers. The answer takes it back.
 */
export function makeSnooze(needs: SnoozeNeeds) {
  return async (item: DueItem, day: string): Promise<() => Promise<void>> => {
    if (item.kind === 'interview') return putOffInterview(needs.rows, item, day);
    const application = await needApplication(needs.rows, item.applicationId);
    const change = (columns: Columns) =>
      commitUndoable(needs.rows, application, columns, [], needs.now().toISOString());
    if (item.kind === 'closing') return change({ putOff: putOff(item.day, day) });
    if (item.kind === 'next-action') return change({ nextActionDue: day });
    return change({ nextFollowupAt: momentAt(day, followUpHour, needs.timeZone()).toISOString() });
  };
}

async function putOffInterview(rows: Rows, { interview }: DueItem, day: string) {
  if (interview === null) throw new Error('An interview that is due comes with its entry');
  const { id, occurredAt, putOff: before } = interview;
  const change = (to: PutOff | null) =>
    rows.commit([{ kind: 'change', aggregate: 'activities', id, columns: { putOff: to } }]);
  await change(putOff(occurredAt, day));
  return () => change(before);
}

function putOff(of: string, until: string): PutOff {
  return { schemaVersion: putOffVersion, of, until };
}
