import { ringAt } from '../../browser/alarms';
import { type BadgeState, showBadge } from '../../browser/badge';
import { dueItems } from '../../domain/apply/due';
import { momentAt } from '../../domain/apply/moment-at';
import { withoutPutOff } from '../../domain/apply/shown-from';
import { addDays, dayOf } from '../../domain/day';
import { calendarOf, clock } from '../clock';
import type { CurrentStore } from '../current-store';

/** The sentence on the icon, for who hovers over it or hears it. */
export type BadgeTitle = (state: BadgeState) => string;

/** Shows what is due and what waits on the icon, and wakes up when the next day begins and the number changes. */
export function makeShowBadge(current: CurrentStore, title: BadgeTitle): () => Promise<void> {
  return async () => {
    const store = await current.get();
    const [applications, interviews, counts, chosen] = await Promise.all([
      store.due(0),
      store.upcomingInterviews(),
      store.outbox.counts(),
      store.chosenCalendar(),
    ]);
    const { timeZone } = calendarOf(chosen);
    const today = dayOf(clock.date(), timeZone);
    const items = dueItems(applications, interviews, clock.date(), timeZone, 0);
    const state = {
      due: withoutPutOff(items, today).length,
      setAside: counts.setAside.length,
      waiting: counts.waiting,
    };
    await showBadge(state, title(state));
    await ringAt('due', momentAt(addDays(today, 1), 0, timeZone).getTime());
  };
}
