import * as z from 'zod/mini';

/** What the person chose about reminders. */
export const reminderSettingsSchema = z.object({
  isOn: z.boolean(),
  /** Whether a notification names the job and the employer; anybody near the screen may read it. */
  namesJob: z.boolean(),
  /** Nothing is told before this moment, milliseconds since 1970; null where there is no pause. */
  pausedUntil: z.nullable(z.number()),
});
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

/** So long a pause lasts, in milliseconds: a week. One that seems longer was begun under a clock that went ahead. */
export const pauseLasts = 7 * 86_400_000;

/** Whether nothing is told now. */
export function isPaused({ pausedUntil }: ReminderSettings, now: number): boolean {
  return pausedUntil !== null && pausedUntil > now && pausedUntil - now <= pauseLasts;
}
