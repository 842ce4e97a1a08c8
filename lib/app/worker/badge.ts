import { ringAt } from '../../browser/alarms';
import { type BadgeState, showBadge } from '../../browser/badge';
import { dueItems } from '../../domain/apply/due';
import { momentAt } from '../../domain/apply/moment-at';
import { withoutPutOff } from '../../domain/apply/shown-from';
import { clock } from '../clock';
import type { CurrentStore } from '../current-store';

/** The sentence on the icon, for who hovers over it or hears it. */
export type BadgeTitle = (state: BadgeState) => string;

/** Shows what is due and what waits on the icon, and wakes up when the next day begins and the number changes. */
export function makeShowBadge(current: CurrentStore, title: BadgeTitle): () => Promise<void> {
  return async () => {
    const store = await current.get();
    const [applications, interviews, counts] = await Promise.all([
      store.due(0),
      store.upcomingInterviews(),
      store.outbox.counts(),
    ]);
    const items = dueItems(applications, interviews, clock.date(), clock.timeZone(), 0);
    const state = {
      due: withoutPutOff(items, clock.today()).length,
      setAside: counts.setAside.length,
      waiting: counts.waiting,
    };
    await showBadge(state, title(state));
    await ringAt('due', nextDay());
  };
}

function nextDay(): number {
  const zone = clock.timeZone();
  // Noon plus a day is tomorrow also where the clocks change.
  const tomorrow = new Date(Date.parse(`${clock.today()}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return momentAt(tomorrow, 0, zone).getTime();
}
