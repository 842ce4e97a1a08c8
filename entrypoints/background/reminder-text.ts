import { i18n } from '#i18n';
import type { ReminderText } from '@/lib/app/worker/reminders';

/** The words of a notification: what it is about, and the job where the person lets it be named. */
export const reminderText: ReminderText = ({ kind, day, time, job }) => {
  const named = job === null ? null : [job.jobTitle, job.company].filter((name) => name !== '').join(' · ');
  const message = named ?? i18n.t('reminder.unnamed');
  switch (kind) {
    case 'follow-up':
      return { title: i18n.t('reminder.followUp'), message };
    case 'next-action':
      return { title: job?.nextAction ?? i18n.t('reminder.nextAction'), message };
    case 'closing':
      return { title: i18n.t('reminder.closing', { day }), message };
    case 'interview-eve':
    case 'interview-soon':
      return { title: i18n.t('reminder.interview', { day, time }), message };
  }
};
