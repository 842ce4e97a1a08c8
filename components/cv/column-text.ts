import { comparedColumns } from '@/lib/domain/profile/cv/plan-import';
import { dayPrecisions, type PartialDay } from '@/lib/domain/profile/partial-day';
import { qualificationKinds } from '@/lib/domain/profile/qualification';
import { workKinds } from '@/lib/domain/profile/work-history';
import type { Texts } from '../texts';
import { partialDayText } from '../ui/partial-day-text';

/** A column of the person's own facts, in words. */
export function columnText(column: string, t: Texts): string {
  const known = comparedColumns.find((one) => one === column);
  return known === undefined ? column : t(`career.column.${known}`);
}

/**
 * A value of such a column: days in the person's form with as much of them as is known, yes and no and kinds in words.
 * `row` is what the value stands in.
 */
export function valueText(
  column: string,
  value: string | boolean | null,
  locale: string,
  t: Texts,
  row?: object | null,
): string {
  if (typeof value === 'boolean') return t(value ? 'career.goesOn' : 'career.ended');
  if (value === null) return t('app.none');
  const work = workKinds.find((one) => column === 'kind' && one === value);
  if (work !== undefined) return t(`career.work.${work}`);
  const kind = qualificationKinds.find((one) => column === 'kind' && one === value);
  if (kind !== undefined) return t(`career.kind.${kind}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return partialDayText({ on: value, precision: precisionOf(column, row) }, locale);
}

/** `startDate` has its `startPrecision`, `achievedOn` its `achievedPrecision`. */
function precisionOf(column: string, row: object | null | undefined): PartialDay['precision'] {
  const name = `${column.replace(/(Date|On)$/, '')}Precision`;
  const said: unknown = row == null ? undefined : Reflect.get(row, name);
  return dayPrecisions.find((one) => one === said) ?? 'day';
}
