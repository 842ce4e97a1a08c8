import type { DueItem } from '@/lib/domain/apply/due-item';
import { csvOf } from '@/lib/domain/csv';
import type { FoundJob } from '../jobs/found-jobs';
import { nextText } from '../jobs/step-chip';
import type { Texts } from '../texts';
import { type Calendar, dayOfMoment } from '../ui/day-text';

/** The shown jobs as a table for spreadsheets; days as `YYYY-MM-DD`, which every one of them reads. */
export function csvOfJobs(
  jobs: readonly FoundJob[],
  steps: ReadonlyMap<string, DueItem>,
  calendar: Calendar,
  t: Texts,
): string {
  const head = [
    t('find.sortBy.title'),
    t('field.company'),
    t('field.agency'),
    t('field.location'),
    t('field.salary'),
    t('field.reference'),
    t('find.sortBy.status'),
    t('field.closingOn'),
    t('find.sortBy.next'),
    t('board.saved'),
    t('board.applied'),
    t('field.jobUrl'),
  ];
  const lines = jobs.map(({ application }) => {
    const step = steps.get(application.id);
    const { appliedAt } = application;
    return [
      application.jobTitle,
      application.company,
      application.agency ?? '',
      application.location ?? '',
      application.salary ?? '',
      application.reference ?? '',
      t(`status.${application.status}`),
      application.closingDate ?? '',
      [nextText(application, step, calendar, t), application.nextAction].filter(Boolean).join(' · '),
      dayOfMoment(application.createdAt, calendar),
      appliedAt === null ? '' : dayOfMoment(appliedAt, calendar),
      application.jobUrl ?? '',
    ];
  });
  return csvOf([head, ...lines]);
}
