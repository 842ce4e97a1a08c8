import type { DueApplication } from '@/lib/domain/apply/due-application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Texts } from '../texts';

/** What is due, in the person's words: whom to follow up with, what comes next, which job closes. */
export function dueTitle(item: DueItem, job: DueApplication, hasBegun: boolean, t: Texts): string {
  const { jobTitle: title, company, nextAction } = job;
  const employer = company === '' ? title : company;
  switch (item.kind) {
    case 'closing':
      return t(item.daysLeft < 0 ? 'popup.closed' : 'popup.closes', { title });
    case 'next-action':
      return nextAction ?? t('popup.nextAction', { title });
    case 'interview':
      return t(hasBegun ? 'popup.interviewOver' : 'popup.interview', { employer });
    case 'follow-up':
      return company === '' ? t('popup.followUpJob', { title }) : t('popup.followUp', { employer });
  }
}

/** What else helps to know which job it is. */
export function dueDetail(item: DueItem, { jobTitle, company, nextAction }: DueApplication): string {
  const parts = {
    closing: [company],
    'next-action': nextAction === null ? [company] : [jobTitle, company],
    interview: [item.interview?.subject ?? '', company === '' ? '' : jobTitle],
    'follow-up': [company === '' ? '' : jobTitle],
  }[item.kind];
  return parts.filter((part) => part !== '').join(' · ');
}
