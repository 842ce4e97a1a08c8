/** What is kept on this computer about reminders; the worker writes it, pages show it. */
import { type ReminderSettings, reminderSettingsSchema } from '../domain/apply/reminder-settings';
import { type ReminderLedger, reminderLedgerSchema } from '../use-cases/apply/remind';
import { storedItem } from './stored-item';

const untouched: ReminderSettings = { isOn: false, namesJob: false, pausedUntil: null };

/** What the person chose about reminders. */
export const reminderSettingsItem = storedItem('local', 'reminders', reminderSettingsSchema, untouched);

/** What was told already. */
export const reminderLedgerItem = storedItem<ReminderLedger>('local', 'reminded', reminderLedgerSchema, {
  since: 0,
  told: {},
});

/** Forgets all that is about a person's jobs. What is due by now was told to whoever leaves, and to nobody else. */
export async function forgetReminders(now: number): Promise<void> {
  const settings = await reminderSettingsItem.get();
  await Promise.all([
    reminderLedgerItem.set({ since: now, told: {} }),
    reminderSettingsItem.set({ ...settings, namesJob: false, pausedUntil: null }),
  ]);
}
