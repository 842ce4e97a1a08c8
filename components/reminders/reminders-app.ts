/** What a page needs from outside to show and settle reminders. */
import type { ReminderSettings } from '@/lib/domain/apply/reminder-settings';
import type { Live } from '@/lib/use-cases/live';

export interface RemindersApp {
  /** What the person chose. */
  reminders: Live<ReminderSettings>;
  /** Whether the browser lets us show notifications. */
  mayNotify: Live<boolean>;
  /**
   * Asks for the permission where it is needed and turns reminders on; called directly in a click, as the browser
   * demands. False where the person said no.
   */
  turnOnReminders(): Promise<boolean>;
  /** What is left out stays as it is. */
  setReminders(chosen: Partial<ReminderSettings>): Promise<void>;
}
