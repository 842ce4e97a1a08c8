import type { DueItem } from '../../domain/apply/due';
import { momentAt } from '../../domain/apply/moment-at';
import { type PutOff, putOffKey } from '../../domain/apply/put-off';
import { addDays } from '../../domain/day';
import type { Kept } from '../kept';
import type { Rows } from '../rows';
import { followUpHour } from './plan-follow-up';
import { commitUndoable, needApplication } from './undoable';

interface SnoozeNeeds {
  rows: Rows;
  /** What is put off on this computer. */
  putOff: Kept<PutOff>;
  now(): Date;
  timeZone(): string;
}

/** What was put off to a day so long ago is forgotten, in days. */
const remembersFor = 30;

/**
 * Moves a due thing to a day (`YYYY-MM-DD`). A follow-up or next step gets that day; a closing date or an interview
 * keeps its own, and is only out of sight on this computer until then. The answer takes it back.
 */
export function makeSnooze(needs: SnoozeNeeds) {
  return async (item: DueItem, day: string): Promise<() => Promise<void>> => {
    if (item.kind === 'closing' || item.kind === 'interview') return putOff(needs, item, day);
    const application = await needApplication(needs.rows, item.applicationId);
    const moment = () => momentAt(day, followUpHour, needs.timeZone()).toISOString();
    const columns = item.kind === 'next-action' ? { nextActionDue: day } : { nextFollowupAt: moment() };
    return commitUndoable(needs.rows, application, columns, [], needs.now().toISOString());
  };
}

async function putOff({ putOff: kept, now }: SnoozeNeeds, item: DueItem, day: string) {
  const oldest = addDays(now().toISOString().slice(0, 10), -remembersFor);
  const before = await kept.get();
  const living = Object.entries(before).filter(([, until]) => until >= oldest);
  await kept.set({ ...Object.fromEntries(living), [putOffKey(item)]: day });
  return () => kept.set(before);
}
