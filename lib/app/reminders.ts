import type { RemindersApp } from '@/components/reminders/reminders-app';
import { liveMayNotify, requestNotifications } from '../browser/notifications';
import { reminderSettingsItem } from '../browser/reminder-items';
import type { ReminderSettings } from '../domain/apply/reminder-settings';
import { send } from '../messages/send';

/** What pages know and settle of reminders; the worker, which shows them, writes it down. */
export function makeRemindersPart(): RemindersApp {
  const setReminders = async (chosen: Partial<ReminderSettings>) =>
    void (await send('set-reminders', chosen));
  return {
    reminders: reminderSettingsItem.live,
    mayNotify: liveMayNotify(),
    setReminders,
    turnOnReminders: async () => {
      // First, while the browser still takes it for the person's own click. The wish is written down meanwhile: the
      // browser's question closes a popup, and what follows would be lost with it.
      const answer = requestNotifications();
      await setReminders({ isOn: true });
      const isAllowed = await answer;
      if (!isAllowed) await setReminders({ isOn: false });
      return isAllowed;
    },
  };
}
