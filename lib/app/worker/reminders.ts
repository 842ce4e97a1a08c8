/** The worker tells what is due: which rows, which words, and what a click on them opens. */
import { ringAt, silence } from '../../browser/alarms';
import { shownItem } from '../../browser/items';
import {
  clearNotification,
  mayNotify,
  onNotificationClick,
  showNotification,
  standingNotifications,
} from '../../browser/notifications';
import { reminderLedgerItem, reminderSettingsItem } from '../../browser/reminder-items';
import { showSidePanelInFront } from '../../browser/side-panel';
import type { ApplicationSummary } from '../../domain/apply/application';
import { causeOf, type Reminder, remindersOf } from '../../domain/apply/reminders';
import { makeRemind } from '../../use-cases/apply/remind';
import { calendarOf, clock } from '../clock';
import type { CurrentStore } from '../current-store';
import { type ReminderFacts, reminderFacts } from './reminder-facts';

/** The worker looks again within the hour, so rows of the next days are enough. */
const daysAhead = 2;

/** The words of a notification. */
export type ReminderText = (facts: ReminderFacts) => { title: string; message: string };

export function makeReminders(current: CurrentStore, text: ReminderText) {
  const reminders = async () => {
    const store = await current.get();
    const [applications, interviews, chosen] = await Promise.all([
      store.due(daysAhead),
      store.upcomingInterviews(),
      store.chosenCalendar(),
    ]);
    return remindersOf(applications, interviews, clock.now(), calendarOf(chosen).timeZone);
  };
  const show = async (reminder: Reminder) => {
    const calendar = calendarOf(await (await current.get()).chosenCalendar());
    const facts = reminderFacts(reminder, await namedJob(current, reminder), {
      now: clock.now(),
      ...calendar,
    });
    await showNotification(reminder.key, text(facts), reminder.at);
  };
  const remind = makeRemind({
    settings: reminderSettingsItem,
    ledger: reminderLedgerItem,
    reminders,
    notifier: { isAllowed: mayNotify, standing: standingNotifications, show, clear: clearNotification },
    ring: (moment) => (moment === null ? silence('remind') : ringAt('remind', moment)),
    now: clock.now,
  });
  onNotificationClick((key) => {
    // First, while the browser still takes it for the person's own click.
    showSidePanelInFront();
    void clearNotification(key);
    void openJob(current, key);
  });
  return remind;
}

/** Has the panel show the job, also where what it reminded of is over by now. */
async function openJob(current: CurrentStore, key: string): Promise<void> {
  const { aggregate, id } = causeOf(key);
  const row = await (await current.get()).get(aggregate, id);
  if (row === null) return;
  const applicationId = 'applicationId' in row ? row.applicationId : row.id;
  await shownItem.set({ applicationId, at: clock.now() });
}

/** The job, where the person lets notifications name it. */
async function namedJob(
  current: CurrentStore,
  { applicationId }: Reminder,
): Promise<ApplicationSummary | null> {
  const { namesJob } = await reminderSettingsItem.get();
  return namesJob ? (await current.get()).get('applications', applicationId) : null;
}
