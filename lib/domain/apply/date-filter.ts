/** Which jobs a person looks for by their dates: what closes, and what is to be done. */
import { addDays } from '../day';
import type { ApplicationSummary } from './application';
import type { DueItem } from './due-item';
import { isUndated } from './next-action';
import { closedStatuses, openStatuses } from './status';

/** Closes within a week, has closed and was not sent, something is due, something is next, nothing is. */
export const dateFilters = ['closing', 'closed', 'due', 'planned', 'unplanned'] as const;
export type DateFilter = (typeof dateFilters)[number];

/** So far ahead a closing date is near, in days. */
const nearDays = 7;

/** Tells whether an application is one of those; `step` is what comes next of it. */
export type FitsDates = (
  application: ApplicationSummary,
  filter: DateFilter,
  step: DueItem | undefined,
) => boolean;

/** How it is told on a day (`YYYY-MM-DD`): thousands are asked about at once. */
export function fitsDatesOn(today: string): FitsDates {
  const lastNear = addDays(today, nearDays);
  return (application, filter, step) => {
    const closes = closesOn(application);
    switch (filter) {
      case 'closing':
        return closes !== null && closes >= today && closes <= lastNear;
      case 'closed':
        return closes !== null && closes < today;
      case 'due':
        return step !== undefined && step.daysLeft <= 0;
      case 'planned':
        return step !== undefined || isUndated(application);
      case 'unplanned':
        return step === undefined && !isUndated(application) && !closedStatuses.has(application.status);
    }
  };
}

/** The closing date; null where none is known, or where it matters no more. */
function closesOn({ closingDate, status }: ApplicationSummary): string | null {
  return openStatuses.has(status) ? closingDate : null;
}
