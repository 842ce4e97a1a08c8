import type { CvDates } from '../../domain/profile/cv/cv-reading';
import { type PartialDay, partialDayOf } from '../../domain/profile/partial-day';

/** Without an end it goes on, unless the file says that it does not. */
export function datesOf(
  from: string | null | undefined,
  to: string | null | undefined,
  mayBeCurrent: boolean,
): CvDates {
  const start = day(from);
  const end = day(to);
  const goesOn = /^(present|current|now)$/i.test(to ?? '');
  const isCurrent = goesOn || (!to && mayBeCurrent && start !== null);
  return { written: [from, to].filter(Boolean).join(' – '), start, end, isCurrent };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with or without a time behind it. */
export function day(text: string | null | undefined): PartialDay | null {
  return text ? partialDayOf(text.slice(0, 10)) : null;
}
